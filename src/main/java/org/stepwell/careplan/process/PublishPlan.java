package org.stepwell.careplan.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.careplan.PlanPublication;
import org.stepwell.patient.EpisodeId;

/** Puts the signed plan in force. */
@Component
class PublishPlan implements JavaDelegate {

    private final PlanPublication publication;

    PublishPlan(PlanPublication publication) {
        this.publication = publication;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var episode = EpisodeId.of(execution.getProcessBusinessKey());
        publication.publish(episode);
        SharedCarePlanProcess.PLAN_AGREED.set(execution, true);
    }
}
