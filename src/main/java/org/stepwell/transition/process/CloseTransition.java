package org.stepwell.transition.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.patient.EpisodeId;
import org.stepwell.transition.Transitions;

/** Ends the follow-up: everything was done. */
@Component
class CloseTransition implements JavaDelegate {

    private final Transitions transitions;

    CloseTransition(Transitions transitions) {
        this.transitions = transitions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        transitions.close(EpisodeId.of(execution.getProcessBusinessKey()));
    }
}
