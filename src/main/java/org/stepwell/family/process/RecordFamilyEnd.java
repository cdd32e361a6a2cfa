package org.stepwell.family.process;

import static org.stepwell.family.process.FamilySupportProcess.support;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.family.FamilySupports;
import org.stepwell.patient.EpisodeId;

/** Files who on the team knows that family work ended. */
@Component
class RecordFamilyEnd implements JavaDelegate {

    private final FamilySupports supports;

    RecordFamilyEnd(FamilySupports supports) {
        this.supports = supports;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var episode = EpisodeId.of(execution.getProcessBusinessKey());
        supports.acknowledge(episode, support(execution));
    }
}
