package org.stepwell.outreach.process;

import static org.stepwell.outreach.process.MissedContactOutreachProcess.REACHED;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.outreach.OutreachAttempts;
import org.stepwell.outreach.WelfareDecision;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Answers;
import org.stepwell.workflow.Word;

/** Files what a clinician decided about a welfare check. */
@Component
class RecordWelfareCheck implements JavaDelegate {

    private final OutreachAttempts attempts;

    RecordWelfareCheck(OutreachAttempts attempts) {
        this.attempts = attempts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = Answers.of(execution);
        var decision = Word.to(WelfareDecision.class, answers.text("decision"));
        var episode = EpisodeId.of(execution.getProcessBusinessKey());
        attempts.decideWelfareCheck(episode, decision, answers.text("reason"));
        REACHED.set(execution, decision == WelfareDecision.FOUND);
    }
}
