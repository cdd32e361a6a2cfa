package org.stepwell.monitoring.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.coordination.RiskLevel;
import org.stepwell.monitoring.Judgement;
import org.stepwell.monitoring.Progress;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Word;

/** Keeps what the rules judged and dates the consultation, should one be needed. */
@Component
class RecordVerdict implements JavaDelegate {

    private final Progress progress;

    RecordVerdict(Progress progress) {
        this.progress = progress;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var due = progress.judge(
                EpisodeId.of(execution.getProcessBusinessKey()),
                Word.to(RiskLevel.class, ProgressMonitoringProcess.RISK_LEVEL.get(execution)),
                Word.to(Judgement.class, ProgressMonitoringProcess.VERDICT.get(execution)));
        ProgressMonitoringProcess.CONSULTATION_DUE.set(execution, Date.from(due));
    }
}
