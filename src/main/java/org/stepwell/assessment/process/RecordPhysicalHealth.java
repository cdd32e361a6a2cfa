package org.stepwell.assessment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.assessment.Assessments;
import org.stepwell.assessment.PhysicalHealth;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Answers;

/** Files the physical-health section. */
@Component
class RecordPhysicalHealth implements JavaDelegate {

    private final Assessments assessments;

    RecordPhysicalHealth(Assessments assessments) {
        this.assessments = assessments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        assessments.recordPhysicalHealth(
                EpisodeId.of(execution.getProcessBusinessKey()), PhysicalHealth.from(Answers.of(execution)));
    }
}
