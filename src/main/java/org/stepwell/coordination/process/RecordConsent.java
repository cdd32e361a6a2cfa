package org.stepwell.coordination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.consent.ConsentDecision;
import org.stepwell.consent.Part2Form;
import org.stepwell.coordination.EpisodeConsents;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Answers;

/** Files the person's consent to care and to sharing, or their refusal. */
@Component
class RecordConsent implements JavaDelegate {

    private final EpisodeConsents consents;

    RecordConsent(EpisodeConsents consents) {
        this.consents = consents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = Answers.of(execution);
        var decision = ConsentDecision.from(answers);
        var episode = EpisodeId.of(execution.getProcessBusinessKey());
        consents.record(episode, decision, Part2Form.from(answers, decision));
        CareCoordinationProcess.CONSENTED.set(execution, decision.permitted());
    }
}
