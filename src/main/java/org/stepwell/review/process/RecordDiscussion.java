package org.stepwell.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.patient.EpisodeId;
import org.stepwell.review.CaseloadReviews;
import org.stepwell.review.Discussion;
import org.stepwell.workflow.Answers;

/** Files the consultant's recommendation and says who acts on it. */
@Component
class RecordDiscussion implements JavaDelegate {

    private final CaseloadReviews reviews;

    RecordDiscussion(CaseloadReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = Answers.of(execution);
        reviews.discuss(
                EpisodeId.of(execution.getProcessBusinessKey()),
                CaseloadReviewProcess.review(execution),
                Discussion.from(answers));
        CaseloadReviewProcess.RECOMMENDED_TO.set(execution, answers.text("recommendedTo"));
    }
}
