package org.stepwell.insurance.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.insurance.Authorizations;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Answers;
import org.stepwell.workflow.Word;

/** Files what the payer decided on a request that was sent. */
@Component
class RecordPayerDecision implements JavaDelegate {

    private final Authorizations authorizations;

    RecordPayerDecision(Authorizations authorizations) {
        this.authorizations = authorizations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var episode = EpisodeId.of(execution.getProcessBusinessKey());
        var answer = PriorAuthorizationProcess.answer(Answers.of(execution));
        var cleared = authorizations.answer(episode, PriorAuthorizationProcess.about(execution), answer);
        PriorAuthorizationProcess.CLEARED.set(execution, cleared);
        PriorAuthorizationProcess.PAYER_SAYS.set(execution, Word.of(answer.outcome()));
    }
}
