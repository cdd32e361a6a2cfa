package org.stepwell.crisis.process;

import static org.stepwell.crisis.process.CrisisResponseProcess.crisis;
import static org.stepwell.crisis.process.CrisisResponseProcess.episode;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.crisis.Screen;
import org.stepwell.crisis.SuicideTriage;
import org.stepwell.workflow.Answers;

/** Files how the person was screened. */
@Component
class RecordSuicideScreen implements JavaDelegate {

    private final SuicideTriage triage;

    RecordSuicideScreen(SuicideTriage triage) {
        this.triage = triage;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var screen = Screen.from(Answers.of(execution), triage.today());
        triage.record(episode(execution), crisis(execution), screen);
    }
}
