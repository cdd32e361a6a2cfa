package org.stepwell.assessment.process;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stepwell.assessment.InstrumentRequest;
import org.stepwell.assessment.InstrumentRequests;
import org.stepwell.coordination.EpisodeClosed;
import org.stepwell.workflow.Journeys;

/** When care ends, nobody needs the instruments any more that are still asked for. */
@Component
class EndRequestedInstruments {

    private final InstrumentRequests requests;
    private final Journeys journeys;

    EndRequestedInstruments(InstrumentRequests requests, Journeys journeys) {
        this.requests = requests;
        this.journeys = journeys;
    }

    @EventListener
    void on(EpisodeClosed closed) {
        requests.open(closed.episode()).forEach(request -> {
            requests.end(closed.episode(), request.id(), InstrumentRequest.Status.ENDED);
            journeys.tell(request.journeyId(), RequestedInstrumentProcess.CARE_ENDED, Map.of());
        });
    }
}
