package org.stepwell.medication.process;

import static org.stepwell.medication.process.MedicationReconciliationProcess.episode;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.medication.FindingDecisions;
import org.stepwell.workflow.Answers;

/** Files what was decided on each finding. */
@Component
class RecordFindingDecisions implements JavaDelegate {

    private final FindingDecisions decisions;

    RecordFindingDecisions(FindingDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        decisions.decide(episode(execution), MedicineAnswers.rulings(Answers.of(execution)));
    }
}
