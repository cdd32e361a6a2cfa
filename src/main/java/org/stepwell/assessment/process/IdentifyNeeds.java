package org.stepwell.assessment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.assessment.Needs;
import org.stepwell.patient.EpisodeId;

/** Opens the needs that the sections show. */
@Component
class IdentifyNeeds implements JavaDelegate {

    private final Needs needs;

    IdentifyNeeds(Needs needs) {
        this.needs = needs;
    }

    @Override
    public void execute(DelegateExecution execution) {
        needs.identify(EpisodeId.of(execution.getProcessBusinessKey()));
    }
}
