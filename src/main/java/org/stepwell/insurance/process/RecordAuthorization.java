package org.stepwell.insurance.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.insurance.Authorizations;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Answers;
import org.stepwell.workflow.Word;

/** Files what came of turning to the payer. */
@Component
class RecordAuthorization implements JavaDelegate {

    private final Authorizations authorizations;

    RecordAuthorization(Authorizations authorizations) {
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
