package org.stepwell.outreach.process;

import static org.stepwell.outreach.process.MissedContactOutreachProcess.REACHED;
import static org.stepwell.outreach.process.MissedContactOutreachProcess.THIRD_MISSED;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.outreach.Attempt;
import org.stepwell.outreach.AttemptOutcome;
import org.stepwell.outreach.OutreachAttempts;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Answers;

/** Files an attempt to reach the person. */
@Component
class RecordAttempt implements JavaDelegate {

    private final OutreachAttempts attempts;

    RecordAttempt(OutreachAttempts attempts) {
        this.attempts = attempts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var attempt = Attempt.from(Answers.of(execution));
        var third = attempts.record(EpisodeId.of(execution.getProcessBusinessKey()), attempt);
        REACHED.set(execution, attempt.outcome() == AttemptOutcome.REACHED);
        THIRD_MISSED.set(execution, third);
    }
}
