package org.stepwell.outreach.process;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stepwell.outreach.OutreachEnd;
import org.stepwell.outreach.OutreachOvertaken;
import org.stepwell.workflow.Journeys;

/** Tells the process of an outreach that it was overtaken. */
@Component
class EndOutreach {

    private final Journeys journeys;

    EndOutreach(Journeys journeys) {
        this.journeys = journeys;
    }

    @EventListener
    void on(OutreachOvertaken overtaken) {
        var message = overtaken.as() == OutreachEnd.REACHED
                ? MissedContactOutreachProcess.PERSON_REACHED
                : MissedContactOutreachProcess.EPISODE_CLOSED;
        journeys.tell(overtaken.journeyId(), message, Map.of());
    }
}
