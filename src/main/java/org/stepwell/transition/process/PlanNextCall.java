package org.stepwell.transition.process;

import static org.stepwell.transition.process.TransitionOfCareProcess.CALL_DUE;
import static org.stepwell.transition.process.TransitionOfCareProcess.CALL_FROM;
import static org.stepwell.transition.process.TransitionOfCareProcess.MORE_CALLS;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.patient.EpisodeId;
import org.stepwell.transition.FollowUps;

/** Asks whether another call is needed, and sets when. */
@Component
class PlanNextCall implements JavaDelegate {

    private final FollowUps followUps;

    PlanNextCall(FollowUps followUps) {
        this.followUps = followUps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var next = followUps.planNextCall(EpisodeId.of(execution.getProcessBusinessKey()));
        MORE_CALLS.set(execution, next.isPresent());
        CALL_FROM.set(execution, next.map(call -> Date.from(call.from())).orElse(null));
        CALL_DUE.set(execution, next.map(call -> Date.from(call.due())).orElse(null));
    }
}
