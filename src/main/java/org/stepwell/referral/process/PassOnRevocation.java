package org.stepwell.referral.process;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stepwell.referral.SharingRevoked;
import org.stepwell.workflow.Journeys;

/** Stops the loop of a referral whose consent was taken back, wherever it is. */
@Component
class PassOnRevocation {

    private final Journeys journeys;

    PassOnRevocation(Journeys journeys) {
        this.journeys = journeys;
    }

    @EventListener
    void on(SharingRevoked revoked) {
        journeys.tell(revoked.journeyId(), ClosedLoopReferralProcess.SHARING_REVOKED, Map.of());
    }
}
