package org.stepwell.medication.process;

import static org.stepwell.medication.process.MedicationReconciliationProcess.episode;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.medication.ListSignatures;
import org.stepwell.team.Role;
import org.stepwell.workflow.Answers;

/** Files the psychiatrist's signature. */
@Component
class RecordPsychiatrySignature implements JavaDelegate {

    private final ListSignatures signatures;

    RecordPsychiatrySignature(ListSignatures signatures) {
        this.signatures = signatures;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var comment = MedicineAnswers.signedComment(Answers.of(execution));
        signatures.sign(episode(execution), Role.PSYCHIATRIST, comment);
    }
}
