package org.stepwell.coordination.process;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stepwell.audit.Actor;
import org.stepwell.coordination.Episodes;
import org.stepwell.coordination.PatientEnrolled;
import org.stepwell.workflow.Journeys;

/** Starts the episode's process when a patient is enrolled; as the system, as whoever enrols need not join the team. */
@Component
class StartCareCoordination {

    private final Journeys journeys;
    private final Episodes episodes;

    StartCareCoordination(Journeys journeys, Episodes episodes) {
        this.journeys = journeys;
        this.episodes = episodes;
    }

    @EventListener
    void on(PatientEnrolled enrolled) {
        Actor.asSystem("enrolment", () -> {
            var journey = journeys.start(
                    CareCoordinationProcess.KEY, enrolled.episode().toString(), Map.of());
            episodes.startJourney(enrolled.episode(), journey);
        });
    }
}
