package org.stepwell.medication.process;

import static org.stepwell.medication.process.MedicationReconciliationProcess.episode;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.medication.MedicineGathering;

/** Opens a round with every medicine anybody knows of. */
@Component
class GatherMedicines implements JavaDelegate {

    private final MedicineGathering gathering;

    GatherMedicines(MedicineGathering gathering) {
        this.gathering = gathering;
    }

    @Override
    public void execute(DelegateExecution execution) {
        gathering.gather(episode(execution));
    }
}
