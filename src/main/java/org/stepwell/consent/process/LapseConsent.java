package org.stepwell.consent.process;

import static org.stepwell.consent.process.ConsentLifecycleProcess.consent;
import static org.stepwell.consent.process.ConsentLifecycleProcess.episode;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.consent.ConsentTerm;

/** Closes a consent whose last day is over. */
@Component
class LapseConsent implements JavaDelegate {

    private final ConsentTerm term;

    LapseConsent(ConsentTerm term) {
        this.term = term;
    }

    @Override
    public void execute(DelegateExecution execution) {
        term.lapse(episode(execution), consent(execution));
    }
}
