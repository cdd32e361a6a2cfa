package org.stepwell.careplan.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.careplan.PlanDecisions;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Answers;

/** Records the primary care provider's signature. */
@Component
class RecordSignature implements JavaDelegate {

    private final PlanDecisions decisions;

    RecordSignature(PlanDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var episode = EpisodeId.of(execution.getProcessBusinessKey());
        decisions.sign(episode, PlanAnswers.signedComment(Answers.of(execution)));
    }
}
