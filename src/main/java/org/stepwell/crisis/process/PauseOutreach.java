package org.stepwell.crisis.process;

import static org.stepwell.crisis.process.CrisisResponseProcess.episode;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.crisis.RoutineOutreach;

/** Lets routine contact stand still while the crisis is open. */
@Component
class PauseOutreach implements JavaDelegate {

    private final RoutineOutreach outreach;

    PauseOutreach(RoutineOutreach outreach) {
        this.outreach = outreach;
    }

    @Override
    public void execute(DelegateExecution execution) {
        outreach.pause(episode(execution));
    }
}
