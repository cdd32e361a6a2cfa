package org.stepwell.consent.process;

import static org.stepwell.consent.process.ConsentLifecycleProcess.consent;
import static org.stepwell.consent.process.ConsentLifecycleProcess.episode;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.consent.Revocations;
import org.stepwell.workflow.Answers;

/** Files that the person knows what could not be called back. */
@Component
class RecordPersonTold implements JavaDelegate {

    private final Revocations revocations;

    RecordPersonTold(Revocations revocations) {
        this.revocations = revocations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        revocations.told(
                episode(execution), consent(execution), Answers.of(execution).text("note"));
    }
}
