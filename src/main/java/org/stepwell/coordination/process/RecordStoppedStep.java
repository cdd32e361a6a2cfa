package org.stepwell.coordination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.coordination.StoppedJourneys;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Answers;

/** Tries the stopped step again, if the supervisor says so. */
@Component
class RecordStoppedStep implements JavaDelegate {

    private final StoppedJourneys journeys;

    RecordStoppedStep(StoppedJourneys journeys) {
        this.journeys = journeys;
    }

    @Override
    public void execute(DelegateExecution execution) {
        journeys.resolve(
                EpisodeId.of(execution.getProcessBusinessKey()),
                StoppedStepProcess.JOB_ID.get(execution),
                Answers.of(execution).text("decision").equals("retry"));
    }
}
