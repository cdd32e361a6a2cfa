package org.stepwell.assessment.process;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stepwell.assessment.InstrumentRequested;
import org.stepwell.assessment.InstrumentRequests;
import org.stepwell.audit.Actor;
import org.stepwell.workflow.Journeys;

/** Starts a process of its own for each request, beside the episode's, so that neither waits for the other. */
@Component
class StartRequestedInstrument {

    private final Journeys journeys;
    private final InstrumentRequests requests;

    StartRequestedInstrument(Journeys journeys, InstrumentRequests requests) {
        this.journeys = journeys;
        this.requests = requests;
    }

    @EventListener
    void on(InstrumentRequested requested) {
        Actor.asSystem("instrument request", () -> {
            var journey = journeys.start(
                    RequestedInstrumentProcess.KEY,
                    requested.episode().toString(),
                    RequestedInstrumentProcess.begin(requested.request()));
            requests.startJourney(requested.episode(), requested.request().id(), journey);
        });
    }
}
