package org.stepwell.outreach.process;

import static org.stepwell.outreach.process.MissedContactOutreachProcess.THIRD_MISSED;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.outreach.OutreachAttempts;
import org.stepwell.patient.EpisodeId;

/** Files that nobody made the attempt in time. */
@Component
class NoteAttemptNotMade implements JavaDelegate {

    private final OutreachAttempts attempts;

    NoteAttemptNotMade(OutreachAttempts attempts) {
        this.attempts = attempts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        THIRD_MISSED.set(execution, attempts.noteNotMade(EpisodeId.of(execution.getProcessBusinessKey())));
    }
}
