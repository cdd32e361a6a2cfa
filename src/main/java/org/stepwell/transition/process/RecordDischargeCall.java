package org.stepwell.transition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.patient.EpisodeId;
import org.stepwell.transition.DischargeCall;
import org.stepwell.transition.FollowUps;
import org.stepwell.workflow.Answers;

/** Files a call after the discharge. */
@Component
class RecordDischargeCall implements JavaDelegate {

    private final FollowUps followUps;

    RecordDischargeCall(FollowUps followUps) {
        this.followUps = followUps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = Answers.of(execution);
        var call = new DischargeCall(
                answers.text("reached").equals("yes"),
                answers.optionalInteger("minutes").orElse(null),
                answers.optionalText("note").orElse(null));
        followUps.recordCall(EpisodeId.of(execution.getProcessBusinessKey()), call);
    }
}
