package org.stepwell.caseload.web;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.audit.AuditAction;
import org.stepwell.audit.AuditTrail;
import org.stepwell.patient.PatientId;
import org.stepwell.team.Action;
import org.stepwell.team.PatientAccess;

/** Makes documents of a patient's shared care plan. */
@Component
class PlanPapers {

    private final PatientSources sources;
    private final Plans plans;
    private final AuditTrail audit;
    private final Clock clock;

    PlanPapers(PatientSources sources, Plans plans, AuditTrail audit, Clock clock) {
        this.sources = sources;
        this.plans = plans;
        this.audit = audit;
        this.clock = clock;
    }

    /** What a document says beside the plan. */
    @Component
    record PatientSources(Persons persons, CareRecord care, PatientAccess access) {}

    /** @param version the number asked for; null, or one that is none, for the plan in force, else the newest */
    Optional<PlanDocument> document(PatientId id, Integer version) {
        return document(sources.persons().of(id), version);
    }

    /** Notes that a plan leaves as a file. */
    @Transactional
    void takeAlong(PatientId id) {
        sources.access().require(Action.EXPORT_RECORD, id, "care plan");
        audit.record(AuditAction.EXPORT, id, "care plan");
    }

    /** @return the two versions side by side, empty without a plan */
    Optional<PlanChanges> changes(PatientId id, Integer from, Integer to) {
        var person = sources.persons().of(id);
        return document(person, from)
                .flatMap(older -> document(person, to).map(newer -> PlanChanges.between(older, newer)));
    }

    private Optional<PlanDocument> document(Person person, Integer version) {
        return Optional.ofNullable(person.episode()).flatMap(episode -> {
            var team = sources.care().team(episode.id());
            return plans.of(episode.id(), version, person, team)
                    .map(view -> new PlanDocument(person.patient(), view, team, clock.instant(), clock.getZone()));
        });
    }
}
