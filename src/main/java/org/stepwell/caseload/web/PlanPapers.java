package org.stepwell.caseload.web;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stepwell.coordination.Episode;
import org.stepwell.patient.PatientId;

/** Makes documents of a patient's shared care plan. */
@Component
class PlanPapers {

    private final PatientSources sources;
    private final Plans plans;
    private final Clock clock;

    PlanPapers(PatientSources sources, Plans plans, Clock clock) {
        this.sources = sources;
        this.plans = plans;
        this.clock = clock;
    }

    /** What a document says beside the plan. */
    @Component
    record PatientSources(Persons persons, CareRecord care) {}

    /** @param version the number asked for; null, or one that is none, for the plan in force, else the newest */
    Optional<PlanDocument> document(PatientId id, Integer version) {
        var person = sources.persons().of(id);
        return Optional.ofNullable(person.episode())
                .flatMap(episode -> view(person, episode, version))
                .map(view -> new PlanDocument(
                        person.patient(),
                        view,
                        sources.care().team(person.episode().id()),
                        clock.instant(),
                        clock.getZone()));
    }

    /** @return the two versions side by side, empty without a plan */
    Optional<PlanChanges> changes(PatientId id, Integer from, Integer to) {
        var older = document(id, from);
        return older.flatMap(one -> document(id, to).map(other -> PlanChanges.between(one.view(), other.view())));
    }

    private Optional<PlanView> view(Person person, Episode episode, Integer version) {
        return plans.of(episode.id(), version, person.scores(), sources.care().team(episode.id()));
    }
}
