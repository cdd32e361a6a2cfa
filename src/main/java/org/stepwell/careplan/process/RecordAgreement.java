package org.stepwell.careplan.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.careplan.PlanDecisions;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Answers;
import org.stepwell.workflow.Word;

/** Records what the person answered to the plan. */
@Component
class RecordAgreement implements JavaDelegate {

    private final PlanDecisions decisions;

    RecordAgreement(PlanDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var episode = EpisodeId.of(execution.getProcessBusinessKey());
        var answer = PlanAnswers.agreement(Answers.of(execution));
        decisions.decide(episode, answer);
        SharedCarePlanProcess.AGREEMENT.set(execution, Word.of(answer.decision()));
    }
}
