package org.stepwell.transition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.patient.EpisodeId;
import org.stepwell.transition.FollowUps;

/** Asks for the medicines to be reconciled after the discharge. */
@Component
class RequestReconciliation implements JavaDelegate {

    private final FollowUps followUps;

    RequestReconciliation(FollowUps followUps) {
        this.followUps = followUps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        followUps.requestReconciliation(EpisodeId.of(execution.getProcessBusinessKey()));
    }
}
