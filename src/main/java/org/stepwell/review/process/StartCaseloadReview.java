package org.stepwell.review.process;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stepwell.audit.Actor;
import org.stepwell.review.CaseloadReviews;
import org.stepwell.review.PickedForReview;
import org.stepwell.review.ReviewSettled;
import org.stepwell.workflow.Journeys;

/** Starts a person's review when the rule picks them, and tells it when there is nothing left to review. */
@Component
class StartCaseloadReview {

    private final Journeys journeys;
    private final CaseloadReviews reviews;

    StartCaseloadReview(Journeys journeys, CaseloadReviews reviews) {
        this.journeys = journeys;
        this.reviews = reviews;
    }

    @EventListener
    void on(PickedForReview picked) {
        Actor.asSystem("caseload-review", () -> {
            var journey = journeys.start(
                    CaseloadReviewProcess.KEY,
                    picked.episode().toString(),
                    Map.of(
                            CaseloadReviewProcess.REVIEW_ID.name(),
                            picked.review().toString()));
            reviews.startJourney(picked.episode(), picked.review(), journey);
        });
    }

    @EventListener
    void on(ReviewSettled settled) {
        journeys.tell(settled.journeyId(), CaseloadReviewProcess.REVIEW_SETTLED, Map.of());
    }
}
