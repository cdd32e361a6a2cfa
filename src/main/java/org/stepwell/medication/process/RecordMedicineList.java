package org.stepwell.medication.process;

import static org.stepwell.medication.process.MedicationReconciliationProcess.episode;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.medication.MedicineLists;
import org.stepwell.workflow.Answers;

/** Files the list as it was gone through with the person. */
@Component
class RecordMedicineList implements JavaDelegate {

    private final MedicineLists lists;

    RecordMedicineList(MedicineLists lists) {
        this.lists = lists;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = Answers.of(execution);
        lists.record(
                episode(execution),
                MedicineAnswers.listed(answers),
                MedicineAnswers.added(answers),
                answers.optionalText("note").orElse(null));
    }
}
