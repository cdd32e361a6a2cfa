package org.stepwell.consent.process;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stepwell.consent.ConsentEnded;
import org.stepwell.consent.ConsentRevoked;
import org.stepwell.consent.RestrictionRequested;
import org.stepwell.workflow.Journeys;

/** Tells the journey of a consent what became of it. */
@Component
class PassOnConsentNews {

    private final Journeys journeys;

    PassOnConsentNews(Journeys journeys) {
        this.journeys = journeys;
    }

    @EventListener
    void on(ConsentRevoked revoked) {
        journeys.tell(revoked.journeyId(), ConsentLifecycleProcess.CONSENT_REVOKED, Map.of());
    }

    @EventListener
    void on(ConsentEnded ended) {
        journeys.tell(ended.journeyId(), ConsentLifecycleProcess.CONSENT_ENDED, Map.of());
    }

    @EventListener
    void on(RestrictionRequested requested) {
        journeys.tell(requested.journeyId(), ConsentLifecycleProcess.RESTRICTION_REQUESTED, Map.of());
    }
}
