package org.stepwell.referral.process;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stepwell.coordination.Episodes;
import org.stepwell.referral.ReferralRequested;
import org.stepwell.workflow.Journeys;

/** Tells the episode's process of a referral that was requested; the loop runs beside everything else there. */
@Component
class StartReferralLoop {

    private final Episodes episodes;
    private final Journeys journeys;

    StartReferralLoop(Episodes episodes, Journeys journeys) {
        this.episodes = episodes;
        this.journeys = journeys;
    }

    @EventListener
    void on(ReferralRequested requested) {
        journeys.tell(
                episodes.of(requested.episode()).journeyId(),
                ClosedLoopReferralProcess.REFERRAL_REQUESTED,
                Map.of(
                        ClosedLoopReferralProcess.REFERRAL_ID.name(),
                        requested.referralId().toString()));
    }
}
