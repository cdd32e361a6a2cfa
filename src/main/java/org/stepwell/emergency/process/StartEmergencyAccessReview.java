package org.stepwell.emergency.process;

import java.util.Date;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stepwell.audit.Actor;
import org.stepwell.emergency.EmergencyAccessOpened;
import org.stepwell.workflow.Journeys;

/** Has each emergency access reviewed, from the moment it opens. */
@Component
class StartEmergencyAccessReview {

    private final Journeys journeys;

    StartEmergencyAccessReview(Journeys journeys) {
        this.journeys = journeys;
    }

    @EventListener
    void on(EmergencyAccessOpened opened) {
        Actor.asSystem(
                "emergency",
                () -> journeys.start(
                        EmergencyAccessReviewProcess.KEY,
                        opened.episode().toString(),
                        Map.of(
                                EmergencyAccessReviewProcess.ACCESS_ID.name(),
                                opened.access().toString(),
                                EmergencyAccessReviewProcess.REVIEW_DUE.name(),
                                Date.from(opened.reviewBy()))));
    }
}
