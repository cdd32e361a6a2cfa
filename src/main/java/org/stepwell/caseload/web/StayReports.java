package org.stepwell.caseload.web;

import java.time.Instant;
import java.time.LocalDateTime;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.stepwell.coordination.Episodes;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.PatientId;
import org.stepwell.team.NotPermitted;
import org.stepwell.transition.ImpossibleStay;
import org.stepwell.transition.NoSuchTransition;
import org.stepwell.transition.Stay;
import org.stepwell.transition.StayKind;
import org.stepwell.transition.StayReason;
import org.stepwell.transition.Transitions;
import org.stepwell.workflow.ClinicTime;
import org.stepwell.workflow.Words;

/** Takes word of stays in hospital from the patient page. */
@Controller
class StayReports {

    private static final int LONGEST_PLACE = 200;

    private final Transitions transitions;
    private final Episodes episodes;
    private final TransitionPanel panel;

    StayReports(Transitions transitions, Episodes episodes, TransitionPanel panel) {
        this.transitions = transitions;
        this.episodes = episodes;
        this.panel = panel;
    }

    @PostMapping("/patients/{id}/stays")
    String report(
            @PathVariable String id,
            @RequestParam StayKind kind,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(required = false) StayReason reason,
            @RequestParam @DateTimeFormat(iso = ISO.DATE_TIME) LocalDateTime admittedAt,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE_TIME) LocalDateTime dischargedAt,
            RedirectAttributes flash) {
        var where = place.isBlank()
                ? null
                : place.strip()
                        .substring(0, Math.min(LONGEST_PLACE, place.strip().length()));
        return answer(
                id,
                flash,
                () -> transitions.report(
                        episode(id), new Stay(kind, where, moment(admittedAt), moment(dischargedAt), reason, null)));
    }

    @PostMapping("/patients/{id}/discharge")
    String discharge(
            @PathVariable String id,
            @RequestParam @DateTimeFormat(iso = ISO.DATE_TIME) LocalDateTime dischargedAt,
            RedirectAttributes flash) {
        return answer(id, flash, () -> transitions.discharged(episode(id), moment(dischargedAt)));
    }

    private static String answer(String id, RedirectAttributes flash, Runnable reporting) {
        try {
            reporting.run();
            flash.addFlashAttribute("toast", Words.say("transition.done"));
        } catch (ImpossibleStay refused) {
            flash.addFlashAttribute("stayError", refused.getMessage());
        } catch (NoSuchTransition gone) {
            flash.addFlashAttribute("stayError", Words.say("transition.gone"));
        }
        return "redirect:/patients/" + id + "#transition";
    }

    private EpisodeId episode(String id) {
        if (!panel.mayReport()) {
            throw new NotPermitted();
        }
        return episodes.current(PatientId.of(id)).orElseThrow(NotPermitted::new).id();
    }

    private static Instant moment(LocalDateTime local) {
        return local == null ? null : local.atZone(ClinicTime.zone()).toInstant();
    }
}
