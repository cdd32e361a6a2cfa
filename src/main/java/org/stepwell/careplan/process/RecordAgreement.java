package org.stepwell.careplan.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.careplan.PlanDecisions;
import org.stepwell.patient.EpisodeId;
import org.stepwell.relation.Deferral;
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
        var until = decisions.decide(episode, answer);
        SharedCarePlanProcess.AGREEMENT.set(execution, Word.of(answer.decision()));
        SharedCarePlanProcess.DEFERRED_UNTIL.set(
                execution, until.map(Deferral::askAgainAt).map(Date::from).orElse(null));
    }
}
