package org.stepwell.monitoring.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.monitoring.Progress;
import org.stepwell.patient.EpisodeId;

/** Lays out the evidence for the rules on risk and progress. */
@Component
class GatherProgress implements JavaDelegate {

    private final Progress progress;

    GatherProgress(Progress progress) {
        this.progress = progress;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ProgressMonitoringProcess.layOut(execution, progress.evidence(EpisodeId.of(execution.getProcessBusinessKey())));
    }
}
