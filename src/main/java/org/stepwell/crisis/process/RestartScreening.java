package org.stepwell.crisis.process;

import static org.stepwell.crisis.process.CrisisResponseProcess.crisis;
import static org.stepwell.crisis.process.CrisisResponseProcess.episode;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.crisis.SuicideTriage;

/** Begins the response anew; a screen that came with the new report is not asked again. */
@Component
class RestartScreening implements JavaDelegate {

    private final SuicideTriage triage;

    RestartScreening(SuicideTriage triage) {
        this.triage = triage;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var screened = triage.hasFreshScreen(episode(execution), crisis(execution));
        CrisisResponseProcess.SCREENED.set(execution, screened);
        CrisisResponseProcess.SCREEN_AGAIN.set(execution, false);
    }
}
