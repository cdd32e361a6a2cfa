package org.stepwell.team;

import java.util.Arrays;
import java.util.Optional;
import org.aspectj.lang.JoinPoint;
import org.aspectj.lang.annotation.Aspect;
import org.aspectj.lang.annotation.Before;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.stepwell.audit.Actor;
import org.stepwell.audit.AuditAction;
import org.stepwell.audit.AuditTrail;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.PatientId;

/** Authorises and audits every method marked {@link Reads} or {@link Changes}, inside the method's transaction. */
@Aspect
@Order(1)
@Component
class GuardPatientAccess {

    private final PatientAccess access;
    private final CareTeams teams;
    private final AuditTrail audit;
    private final Permits permits;

    GuardPatientAccess(PatientAccess access, @Lazy CareTeams teams, AuditTrail audit, Permits permits) {
        this.access = access;
        this.teams = teams;
        this.audit = audit;
        this.permits = permits;
    }

    @Before("@annotation(reads)")
    void beforeReading(JoinPoint call, Reads reads) {
        guard(call, Action.OPEN_RECORD, AuditAction.READ, reads.value());
    }

    @Before("@annotation(changes)")
    void beforeChanging(JoinPoint call, Changes changes) {
        guard(call, changes.by(), AuditAction.CHANGE, changes.value());
    }

    private void guard(JoinPoint call, Action action, AuditAction kind, String what) {
        var patient = Arrays.stream(call.getArgs())
                .map(this::patient)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(call.getSignature() + " names no patient"));
        if (permits.isNew(Actor.current(), action, patient)) {
            access.require(action, patient, what);
            permits.keep(Actor.current(), action, patient);
        }
        audit.record(kind, patient, what);
    }

    private Optional<PatientId> patient(Object argument) {
        if (argument instanceof PatientId patient) {
            return Optional.of(patient);
        }
        return argument instanceof EpisodeId episode ? Optional.of(teams.patientOf(episode)) : Optional.empty();
    }
}
