package org.stepwell.crisis.process;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stepwell.audit.Actor;
import org.stepwell.crisis.Crises;
import org.stepwell.crisis.CrisisOpened;
import org.stepwell.workflow.Journeys;

/** Starts the response to a crisis beside everything else in the episode; as the system, whoever reported it. */
@Component
class StartCrisisResponse {

    private final Journeys journeys;
    private final Crises crises;

    StartCrisisResponse(Journeys journeys, Crises crises) {
        this.journeys = journeys;
        this.crises = crises;
    }

    @EventListener
    void on(CrisisOpened opened) {
        Actor.asSystem("crisis", () -> {
            var variables = CrisisResponseProcess.begin(opened.crisisId(), opened.screened());
            var journey =
                    journeys.start(CrisisResponseProcess.KEY, opened.episode().toString(), variables);
            crises.startJourney(opened.episode(), opened.crisisId(), journey);
        });
    }
}
