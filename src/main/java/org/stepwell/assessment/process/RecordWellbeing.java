package org.stepwell.assessment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.assessment.Assessments;
import org.stepwell.assessment.Wellbeing;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Answers;

/** Files the wellbeing section: scores, safety screen and preferences. */
@Component
class RecordWellbeing implements JavaDelegate {

    private final Assessments assessments;

    RecordWellbeing(Assessments assessments) {
        this.assessments = assessments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        assessments.recordWellbeing(
                EpisodeId.of(execution.getProcessBusinessKey()), Wellbeing.from(Answers.of(execution)));
    }
}
