package org.stepwell.transition.process;

import static org.stepwell.transition.process.TransitionOfCareProcess.VISIT_DUE;
import static org.stepwell.transition.process.TransitionOfCareProcess.VISIT_SETTLED;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.patient.EpisodeId;
import org.stepwell.transition.FollowUps;
import org.stepwell.workflow.Answers;

/** Files whether the person was seen after the discharge. */
@Component
class RecordVisit implements JavaDelegate {

    private final FollowUps followUps;

    RecordVisit(FollowUps followUps) {
        this.followUps = followUps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = Answers.of(execution);
        var next = followUps.recordVisit(
                EpisodeId.of(execution.getProcessBusinessKey()),
                answers.date("visitOn"),
                answers.optionalText("note").orElse(null));
        VISIT_SETTLED.set(execution, next.isEmpty());
        next.ifPresent(due -> VISIT_DUE.set(execution, Date.from(due)));
    }
}
