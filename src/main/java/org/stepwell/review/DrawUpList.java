package org.stepwell.review;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Draws up the list when its time has come. */
@Component
@ConditionalOnProperty(prefix = "stepwell.review", name = "picking", matchIfMissing = true)
class DrawUpList {

    private final WeeklyReview review;

    DrawUpList(WeeklyReview review) {
        this.review = review;
    }

    @Scheduled(cron = "${stepwell.review.cron:0 0 6 * * MON-FRI}", zone = "${stepwell.zone:UTC}")
    void pick() {
        review.pick();
    }
}
