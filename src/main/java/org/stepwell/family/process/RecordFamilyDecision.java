package org.stepwell.family.process;

import static org.stepwell.family.process.FamilySupportProcess.support;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.family.FamilyAnswer;
import org.stepwell.family.FamilyDecisions;
import org.stepwell.patient.EpisodeId;
import org.stepwell.relation.Deferral;
import org.stepwell.workflow.Answers;
import org.stepwell.workflow.Word;

/** Files whether the person wants family work. */
@Component
class RecordFamilyDecision implements JavaDelegate {

    private final FamilyDecisions decisions;

    RecordFamilyDecision(FamilyDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var episode = EpisodeId.of(execution.getProcessBusinessKey());
        var answer = FamilyAnswer.from(Answers.of(execution));
        var until = decisions.decide(episode, support(execution), answer);
        FamilySupportProcess.FAMILY_WANTED.set(execution, Word.of(answer.wanted()));
        FamilySupportProcess.DEFERRED_UNTIL.set(
                execution, until.map(Deferral::askAgainAt).map(Date::from).orElse(null));
    }
}
