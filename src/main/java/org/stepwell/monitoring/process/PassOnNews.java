package org.stepwell.monitoring.process;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stepwell.monitoring.ContactBroughtForward;
import org.stepwell.workflow.Journeys;

/** Tells the monitoring of an episode what cannot wait for its next contact. */
@Component
class PassOnNews {

    private final Journeys journeys;

    PassOnNews(Journeys journeys) {
        this.journeys = journeys;
    }

    /** Does nothing while a check-in is open already, or the plan is being changed. */
    @EventListener
    void on(ContactBroughtForward broughtForward) {
        journeys.tellIfWaiting(
                broughtForward.episode().toString(), ProgressMonitoringProcess.CONTACT_BROUGHT_FORWARD, Map.of());
    }
}
