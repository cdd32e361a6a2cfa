package org.stepwell.monitoring.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.monitoring.Consultations;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Answers;

/** Files the psychiatrist's review. */
@Component
class RecordCaseReview implements JavaDelegate {

    private final Consultations consultations;

    RecordCaseReview(Consultations consultations) {
        this.consultations = consultations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = Answers.of(execution);
        consultations.record(
                EpisodeId.of(execution.getProcessBusinessKey()),
                answers.text("recommendation"),
                answers.flag("changeTreatment"));
    }
}
