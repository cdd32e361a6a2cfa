package org.stepwell.crisis.process;

import static org.stepwell.crisis.process.CrisisResponseProcess.crisis;
import static org.stepwell.crisis.process.CrisisResponseProcess.episode;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.crisis.CrisisEndings;

/** Ends the crisis and lets routine contact go on where it stopped. */
@Component
class ResumeOutreach implements JavaDelegate {

    private final CrisisEndings endings;

    ResumeOutreach(CrisisEndings endings) {
        this.endings = endings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        endings.close(episode(execution), crisis(execution));
    }
}
