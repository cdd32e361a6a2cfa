package org.stepwell.assessment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.assessment.Assessments;
import org.stepwell.assessment.SocialNeeds;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Answers;

/** Files the section on the person's circumstances. */
@Component
class RecordSocialNeeds implements JavaDelegate {

    private final Assessments assessments;

    RecordSocialNeeds(Assessments assessments) {
        this.assessments = assessments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        assessments.recordSocialNeeds(
                EpisodeId.of(execution.getProcessBusinessKey()), SocialNeeds.from(Answers.of(execution)));
    }
}
