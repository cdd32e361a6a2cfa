package org.stepwell.assessment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.assessment.Assessments;
import org.stepwell.assessment.BehaviouralHealth;
import org.stepwell.assessment.Instrument;
import org.stepwell.assessment.Questionnaire;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Answers;

/** Files the behavioural-health section with its AUDIT-C. */
@Component
class RecordBehaviouralHealth implements JavaDelegate {

    private final Assessments assessments;

    RecordBehaviouralHealth(Assessments assessments) {
        this.assessments = assessments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = Answers.of(execution);
        assessments.recordBehaviouralHealth(
                EpisodeId.of(execution.getProcessBusinessKey()),
                BehaviouralHealth.from(answers),
                Questionnaire.from(Instrument.AUDIT_C, answers));
    }
}
