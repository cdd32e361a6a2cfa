package org.stepwell.handover.process;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stepwell.audit.Actor;
import org.stepwell.handover.CareMoved;
import org.stepwell.handover.CaseloadOver;
import org.stepwell.handover.HandOverOver;
import org.stepwell.handover.HandOverProposed;
import org.stepwell.handover.HandOvers;
import org.stepwell.workflow.Journeys;
import org.stepwell.workflow.UserTasks;

/** Starts hand-overs, tells them when care has ended, and lets the open steps follow the person. */
@Component
class StartHandOver {

    private static final String CARE_MANAGER = "care-manager";

    private final Journeys journeys;
    private final HandOvers handOvers;
    private final UserTasks tasks;

    StartHandOver(Journeys journeys, HandOvers handOvers, UserTasks tasks) {
        this.journeys = journeys;
        this.handOvers = handOvers;
        this.tasks = tasks;
    }

    @EventListener
    void on(HandOverProposed proposed) {
        Actor.asSystem("hand-over", () -> {
            var journey = journeys.start(
                    HandOverProcess.KEY,
                    proposed.episode().toString(),
                    Map.of(
                            HandOverProcess.HAND_OVER_ID.name(),
                                    proposed.handOver().toString(),
                            HandOverProcess.RECEIVER.name(), proposed.receiver()));
            handOvers.startJourney(proposed.episode(), proposed.handOver(), journey);
        });
    }

    @EventListener
    void on(CareMoved moved) {
        tasks.passOn(moved.episode().toString(), CARE_MANAGER, moved.from(), moved.to());
    }

    @EventListener
    void on(HandOverOver over) {
        journeys.tell(over.journeyId(), HandOverProcess.CARE_OVER, Map.of());
    }

    @EventListener
    void on(CaseloadOver over) {
        Actor.asSystem(
                "caseload",
                () -> journeys.start(
                        HandOverProcess.CASELOAD_RELIEF,
                        over.episode().toString(),
                        Map.of(HandOverProcess.RELIEF_ID.name(), over.relief().toString())));
    }
}
