package org.stepwell.monitoring.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.monitoring.Progress;
import org.stepwell.patient.EpisodeId;

/** Lays out what sets the pace of contacts, for the rule that follows. */
@Component
class GatherCadence implements JavaDelegate {

    private final Progress progress;

    GatherCadence(Progress progress) {
        this.progress = progress;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ProgressMonitoringProcess.layOut(execution, progress.pace(EpisodeId.of(execution.getProcessBusinessKey())));
    }
}
