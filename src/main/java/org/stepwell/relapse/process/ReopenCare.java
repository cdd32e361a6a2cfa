package org.stepwell.relapse.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.coordination.Episodes;
import org.stepwell.patient.EpisodeId;

/** Begins a new episode of care for the person. */
@Component
class ReopenCare implements JavaDelegate {

    private final Episodes episodes;

    ReopenCare(Episodes episodes) {
        this.episodes = episodes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var ended = episodes.of(EpisodeId.of(execution.getProcessBusinessKey()));
        episodes.enrol(ended.patientId(), ReturnToCareProcess.CARE_MANAGER.get(execution));
    }
}
