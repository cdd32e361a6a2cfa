package org.stepwell.outreach.process;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stepwell.audit.Actor;
import org.stepwell.outreach.OutreachOpened;
import org.stepwell.outreach.Outreaches;
import org.stepwell.workflow.Journeys;

/** Starts the process that carries an outreach, beside everything else in the episode. */
@Component
class StartOutreach {

    private final Journeys journeys;
    private final Outreaches outreaches;

    StartOutreach(Journeys journeys, Outreaches outreaches) {
        this.journeys = journeys;
        this.outreaches = outreaches;
    }

    @EventListener
    void on(OutreachOpened opened) {
        Actor.asSystem("outreach", () -> {
            var journey = journeys.start(
                    MissedContactOutreachProcess.KEY, opened.episode().toString(), Map.of());
            outreaches.startJourney(opened.episode(), journey);
        });
    }
}
