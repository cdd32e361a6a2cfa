package org.stepwell.emergency.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.emergency.EmergencyReviews;
import org.stepwell.workflow.Answers;

/** Files what followed from an access that was no emergency. */
@Component
class RecordEmergencyFollowUp implements JavaDelegate {

    private final EmergencyReviews reviews;

    RecordEmergencyFollowUp(EmergencyReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = Answers.of(execution);
        var breach = answers.text("decision").equals("breach");
        reviews.followUp(EmergencyAccessReviewProcess.access(execution), breach, answers.text("done"));
    }
}
