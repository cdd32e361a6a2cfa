package org.stepwell.medication.process;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stepwell.audit.Actor;
import org.stepwell.medication.ReconciliationEnded;
import org.stepwell.medication.ReconciliationRequested;
import org.stepwell.medication.Reconciliations;
import org.stepwell.workflow.Journeys;

/** Starts the journey of an episode's medicines, tells it that they changed, and ends it with the episode. */
@Component
class StartReconciliation {

    private static final String NAME = "medication";

    private final Journeys journeys;
    private final Reconciliations reconciliations;

    StartReconciliation(Journeys journeys, Reconciliations reconciliations) {
        this.journeys = journeys;
        this.reconciliations = reconciliations;
    }

    @EventListener(condition = "#requested.journeyId == null")
    void start(ReconciliationRequested requested) {
        Actor.asSystem(NAME, () -> {
            var journey = journeys.start(
                    MedicationReconciliationProcess.KEY, requested.episode().toString(), Map.of());
            reconciliations.startJourney(requested.episode(), journey);
        });
    }

    @EventListener(condition = "#requested.journeyId != null")
    void tell(ReconciliationRequested requested) {
        Actor.asSystem(
                NAME,
                () -> journeys.tell(
                        requested.journeyId(), MedicationReconciliationProcess.MEDICINES_CHANGED, Map.of()));
    }

    @EventListener
    void end(ReconciliationEnded ended) {
        Actor.asSystem(
                NAME, () -> journeys.tell(ended.journeyId(), MedicationReconciliationProcess.CARE_ENDED, Map.of()));
    }
}
