package org.stepwell.review;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stepwell.audit.Actor;
import org.stepwell.coordination.EpisodeClosed;
import org.stepwell.monitoring.CaseReviewed;

/** Takes off the list whose case was reviewed otherwise, or whose care has ended. */
@Component
class FollowCases {

    private final CaseloadReviews reviews;

    FollowCases(CaseloadReviews reviews) {
        this.reviews = reviews;
    }

    @EventListener
    void on(CaseReviewed reviewed) {
        reviews.settleElsewhere(reviewed.episode());
    }

    @EventListener
    void on(EpisodeClosed closed) {
        Actor.asSystem("caseload-review", () -> reviews.endWithCare(closed.episode()));
    }
}
