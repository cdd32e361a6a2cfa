package org.stepwell.monitoring.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.monitoring.Missed;
import org.stepwell.monitoring.SupervisionRecords;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Answers;

/** Files what the supervisor did about a missed contact. */
@Component
class RecordMissedContact implements JavaDelegate {

    private final SupervisionRecords records;

    RecordMissedContact(SupervisionRecords records) {
        this.records = records;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = Answers.of(execution);
        records.record(
                EpisodeId.of(execution.getProcessBusinessKey()),
                Missed.CONTACT,
                answers.text("action"),
                answers.optionalText("note").orElse(null));
    }
}
