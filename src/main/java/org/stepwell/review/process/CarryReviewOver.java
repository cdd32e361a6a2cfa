package org.stepwell.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.patient.EpisodeId;
import org.stepwell.review.CaseloadReviews;

/** Leaves to the next week's list whom nobody discussed in this one. */
@Component
class CarryReviewOver implements JavaDelegate {

    private final CaseloadReviews reviews;

    CarryReviewOver(CaseloadReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reviews.carryOver(EpisodeId.of(execution.getProcessBusinessKey()), CaseloadReviewProcess.review(execution));
    }
}
