package org.stepwell.medication;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stepwell.audit.Actor;
import org.stepwell.coordination.CareTeamFormed;
import org.stepwell.coordination.EpisodeClosed;
import org.stepwell.coordination.Episodes;
import org.stepwell.patient.MedicinesChanged;

/** What elsewhere in care has the medicines reconciled, or ends it; as the system, for whoever caused it is no party. */
@Component
class MedicationTriggers {

    private static final String NAME = "medication";

    private final Reconciliations reconciliations;
    private final Episodes episodes;

    MedicationTriggers(Reconciliations reconciliations, Episodes episodes) {
        this.reconciliations = reconciliations;
        this.episodes = episodes;
    }

    /** Once at enrolment: filling a role later changes no medicine. */
    @EventListener
    void on(CareTeamFormed formed) {
        Actor.asSystem(NAME, () -> {
            if (!reconciliations.isUnderWay(formed.episode())) {
                reconciliations.request(formed.episode(), Reason.ENROLMENT);
            }
        });
    }

    /** Before the care team is formed nobody reconciles; the list at enrolment will read the record as it is then. */
    @EventListener
    void on(MedicinesChanged changed) {
        Actor.asSystem(NAME, () -> episodes.current(changed.patient())
                .filter(episode -> reconciliations.isUnderWay(episode.id()))
                .ifPresent(episode -> reconciliations.request(episode.id(), Reason.MEDICINE_CHANGE)));
    }

    @EventListener
    void on(EpisodeClosed closed) {
        Actor.asSystem(NAME, () -> reconciliations.end(closed.episode()));
    }
}
