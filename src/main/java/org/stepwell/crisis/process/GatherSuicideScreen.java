package org.stepwell.crisis.process;

import static org.stepwell.crisis.process.CrisisResponseProcess.crisis;
import static org.stepwell.crisis.process.CrisisResponseProcess.episode;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.crisis.SuicideTriage;

/** Lays out the newest screen for the rule that follows. */
@Component
class GatherSuicideScreen implements JavaDelegate {

    private final SuicideTriage triage;

    GatherSuicideScreen(SuicideTriage triage) {
        this.triage = triage;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CrisisResponseProcess.layOut(execution, triage.facts(episode(execution), crisis(execution)));
    }
}
