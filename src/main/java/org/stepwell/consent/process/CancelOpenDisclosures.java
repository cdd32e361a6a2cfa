package org.stepwell.consent.process;

import static org.stepwell.consent.process.ConsentLifecycleProcess.consent;
import static org.stepwell.consent.process.ConsentLifecycleProcess.episode;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.consent.Revocations;

/** Calls back whatever is on its way under a consent that was revoked. */
@Component
class CancelOpenDisclosures implements JavaDelegate {

    private final Revocations revocations;

    CancelOpenDisclosures(Revocations revocations) {
        this.revocations = revocations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var beyondRecall = revocations.cancelOpenDisclosures(episode(execution), consent(execution));
        ConsentLifecycleProcess.BEYOND_RECALL.set(execution, beyondRecall);
    }
}
