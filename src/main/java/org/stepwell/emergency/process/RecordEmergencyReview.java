package org.stepwell.emergency.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.emergency.EmergencyReviews;
import org.stepwell.workflow.Answers;

/** Files whether it was an emergency. */
@Component
class RecordEmergencyReview implements JavaDelegate {

    private final EmergencyReviews reviews;

    RecordEmergencyReview(EmergencyReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = Answers.of(execution);
        var justified = answers.text("decision").equals("justified");
        reviews.judge(EmergencyAccessReviewProcess.access(execution), justified, answers.text("finding"));
        EmergencyAccessReviewProcess.JUSTIFIED.set(execution, justified);
    }
}
