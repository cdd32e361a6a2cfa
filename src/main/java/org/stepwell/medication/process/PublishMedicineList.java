package org.stepwell.medication.process;

import static org.stepwell.medication.process.MedicationReconciliationProcess.episode;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.medication.MedicineLists;

/** Puts the signed list in force and says when it is due again. */
@Component
class PublishMedicineList implements JavaDelegate {

    private final MedicineLists lists;

    PublishMedicineList(MedicineLists lists) {
        this.lists = lists;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var due = lists.publish(episode(execution));
        MedicationReconciliationProcess.REVIEW_DUE.set(execution, Date.from(due));
    }
}
