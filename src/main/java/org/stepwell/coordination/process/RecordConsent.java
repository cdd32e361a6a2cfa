package org.stepwell.coordination.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.coordination.EpisodeConsents;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Answers;

/** Files the person's consent to care and to sharing, their refusal, or that they want to decide later. */
@Component
class RecordConsent implements JavaDelegate {

    private final EpisodeConsents consents;

    RecordConsent(EpisodeConsents consents) {
        this.consents = consents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answer = consents.answer(EpisodeId.of(execution.getProcessBusinessKey()), Answers.of(execution));
        var askAgain = answer.askAgainAt().map(Date::from);
        CareCoordinationProcess.CONSENTED.set(execution, answer.consented());
        CareCoordinationProcess.CONSENT_DEFERRED.set(execution, askAgain.isPresent());
        CareCoordinationProcess.CONSENT_DEFERRED_UNTIL.set(execution, askAgain.orElse(null));
    }
}
