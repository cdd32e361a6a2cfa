package org.stepwell.coordination.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.coordination.ClosureAnswer;
import org.stepwell.coordination.ClosureDecisions;
import org.stepwell.patient.EpisodeId;
import org.stepwell.relation.Deferral;
import org.stepwell.workflow.Answers;

/** Files whether the supervisor lets the episode close, and who decided it with them. */
@Component
class RecordClosureApproval implements JavaDelegate {

    private final ClosureDecisions decisions;

    RecordClosureApproval(ClosureDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answer = ClosureAnswer.from(Answers.of(execution));
        var askAgain = decisions
                .decide(EpisodeId.of(execution.getProcessBusinessKey()), answer)
                .map(Deferral::askAgainAt)
                .map(Date::from);
        CareCoordinationProcess.CLOSURE_APPROVED.set(execution, answer.wish() == ClosureAnswer.Wish.APPROVE);
        CareCoordinationProcess.CLOSURE_DEFERRED.set(execution, askAgain.isPresent());
        CareCoordinationProcess.CLOSURE_DEFERRED_UNTIL.set(execution, askAgain.orElse(null));
    }
}
