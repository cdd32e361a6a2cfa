package org.stepwell.crisis.process;

import static org.stepwell.crisis.process.CrisisResponseProcess.crisis;
import static org.stepwell.crisis.process.CrisisResponseProcess.episode;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.coordination.RiskLevel;
import org.stepwell.crisis.SuicideTriage;
import org.stepwell.workflow.Word;

/** Rates the risk as the rule found it and starts the clocks of its level. */
@Component
class RecordTriage implements JavaDelegate {

    private final SuicideTriage triage;

    RecordTriage(SuicideTriage triage) {
        this.triage = triage;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var level = Word.to(RiskLevel.class, CrisisResponseProcess.RISK_LEVEL.get(execution));
        CrisisResponseProcess.setClocks(execution, triage.rate(episode(execution), crisis(execution), level));
    }
}
