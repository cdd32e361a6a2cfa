package org.stepwell.relapse.process;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stepwell.audit.Actor;
import org.stepwell.relapse.ReturnOffered;
import org.stepwell.relapse.ReturnOffers;
import org.stepwell.relapse.ReturnOvertaken;
import org.stepwell.workflow.Journeys;

/** Starts the process that carries an offer of care, and tells it when it is overtaken. */
@Component
class StartReturnToCare {

    private final Journeys journeys;
    private final ReturnOffers offers;

    StartReturnToCare(Journeys journeys, ReturnOffers offers) {
        this.journeys = journeys;
        this.offers = offers;
    }

    @EventListener
    void on(ReturnOffered offered) {
        Actor.asSystem("relapse", () -> {
            var journey =
                    journeys.start(ReturnToCareProcess.KEY, offered.episode().toString(), Map.of());
            offers.startJourney(offered.episode(), journey);
        });
    }

    @EventListener
    void on(ReturnOvertaken overtaken) {
        journeys.tell(overtaken.journeyId(), ReturnToCareProcess.PERSON_ENROLLED, Map.of());
    }
}
