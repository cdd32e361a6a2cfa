package org.stepwell.consent.process;

import static org.stepwell.consent.process.ConsentLifecycleProcess.EXPIRES_ON;
import static org.stepwell.consent.process.ConsentLifecycleProcess.RENEWED;
import static org.stepwell.consent.process.ConsentLifecycleProcess.consent;
import static org.stepwell.consent.process.ConsentLifecycleProcess.episode;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.consent.ConsentTerm;
import org.stepwell.consent.Renewal;
import org.stepwell.workflow.Answers;

/** Files whether the person signed the consent anew, and else when it ends. */
@Component
class RecordRenewal implements JavaDelegate {

    private final ConsentTerm term;

    RecordRenewal(ConsentTerm term) {
        this.term = term;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var renewal = Renewal.from(Answers.of(execution));
        var end = term.decide(episode(execution), consent(execution), renewal);
        RENEWED.set(execution, renewal.wanted());
        EXPIRES_ON.set(execution, end);
    }
}
