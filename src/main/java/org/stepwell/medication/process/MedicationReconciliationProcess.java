package org.stepwell.medication.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Variable;

/** The process medication-reconciliation: round after round of one list, from the care team's forming to its end. */
final class MedicationReconciliationProcess {

    static final String KEY = "medication-reconciliation";

    static final String MEDICINES_CHANGED = "medicines-changed";
    static final String CARE_ENDED = "care-ended";

    static final Variable<Boolean> INTERRUPTS = Variable.flag("interrupts");
    static final Variable<Date> REVIEW_DUE = Variable.date("reviewDue");

    private MedicationReconciliationProcess() {}

    static EpisodeId episode(DelegateExecution execution) {
        return EpisodeId.of(execution.getProcessBusinessKey());
    }
}
