package org.stepwell.emergency.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.stepwell.audit.Actor;
import org.stepwell.patient.PatientId;
import org.stepwell.team.EmergencyAccess;

/** Tells every page of a record that it is open in an emergency, and for how long still. */
@ControllerAdvice
class EmergencyBanner {

    private static final Pattern RECORD =
            Pattern.compile("/patients/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:/.*)?");

    private final EmergencyAccess access;
    private final Clock clock;

    EmergencyBanner(EmergencyAccess access, Clock clock) {
        this.access = access;
        this.clock = clock;
    }

    /** What the page says. */
    record Banner(PatientId patient, Instant until, long hours, long minutes, boolean includesPart2) {}

    @ModelAttribute
    void banner(HttpServletRequest request, Model model) {
        if (request.getDispatcherType() != DispatcherType.ERROR && request.getUserPrincipal() != null) {
            patient(request)
                    .flatMap(patient -> access.running(patient, Actor.current()).map(it -> banner(patient, it)))
                    .ifPresent(banner -> model.addAttribute("emergency", banner));
        }
    }

    private static Optional<PatientId> patient(HttpServletRequest request) {
        var path = RECORD.matcher(
                request.getRequestURI().substring(request.getContextPath().length()));
        return path.matches() ? Optional.of(PatientId.of(path.group(1))) : Optional.empty();
    }

    private Banner banner(PatientId patient, EmergencyAccess.Running running) {
        var left = Duration.between(clock.instant(), running.until());
        return new Banner(patient, running.until(), left.toHours(), left.toMinutesPart(), running.includesPart2());
    }
}
