package org.stepwell.monitoring.process;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stepwell.monitoring.CaseReviewedElsewhere;
import org.stepwell.workflow.Journeys;

/** Takes the case review off the psychiatrist's list when the case was reviewed elsewhere. */
@Component
class PassOnConsultation {

    private final Journeys journeys;

    PassOnConsultation(Journeys journeys) {
        this.journeys = journeys;
    }

    @EventListener
    void on(CaseReviewedElsewhere reviewed) {
        journeys.spread(reviewed.episode().toString(), ProgressMonitoringProcess.CONSULTATION_GIVEN);
    }
}
