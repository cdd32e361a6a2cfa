package org.stepwell.monitoring.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.monitoring.CheckIn;
import org.stepwell.monitoring.CheckIns;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Answers;

/** Files the contact and what the person said. */
@Component
class RecordCheckIn implements JavaDelegate {

    private final CheckIns checkIns;

    RecordCheckIn(CheckIns checkIns) {
        this.checkIns = checkIns;
    }

    @Override
    public void execute(DelegateExecution execution) {
        checkIns.record(EpisodeId.of(execution.getProcessBusinessKey()), CheckIn.from(Answers.of(execution)));
    }
}
