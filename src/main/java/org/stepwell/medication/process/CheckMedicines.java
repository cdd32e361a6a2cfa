package org.stepwell.medication.process;

import static org.stepwell.medication.process.MedicationReconciliationProcess.episode;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.medication.MedicineChecks;

/** Holds the list against the rules and says whether any of it interrupts. */
@Component
class CheckMedicines implements JavaDelegate {

    private final MedicineChecks checks;

    CheckMedicines(MedicineChecks checks) {
        this.checks = checks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        MedicationReconciliationProcess.INTERRUPTS.set(execution, checks.check(episode(execution)));
    }
}
