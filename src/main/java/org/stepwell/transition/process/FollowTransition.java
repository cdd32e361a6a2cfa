package org.stepwell.transition.process;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stepwell.audit.Actor;
import org.stepwell.transition.StayEnded;
import org.stepwell.transition.TransitionBegun;
import org.stepwell.transition.TransitionOvertaken;
import org.stepwell.transition.Transitions;
import org.stepwell.workflow.Journeys;

/** Starts the process that follows a stay, beside everything else in the episode, and tells it what happens to the stay. */
@Component
class FollowTransition {

    private final Journeys journeys;
    private final Transitions transitions;

    FollowTransition(Journeys journeys, Transitions transitions) {
        this.journeys = journeys;
        this.transitions = transitions;
    }

    @EventListener
    void on(TransitionBegun begun) {
        Actor.asSystem("transition", () -> {
            var journey =
                    journeys.start(TransitionOfCareProcess.KEY, begun.episode().toString(), stay(begun.visitDue()));
            transitions.startJourney(begun.episode(), journey);
        });
    }

    @EventListener
    void on(StayEnded ended) {
        journeys.tell(ended.journeyId(), TransitionOfCareProcess.PERSON_DISCHARGED, stay(ended.visitDue()));
    }

    @EventListener
    void on(TransitionOvertaken overtaken) {
        journeys.tell(overtaken.journeyId(), TransitionOfCareProcess.TRANSITION_OVERTAKEN, Map.of());
    }

    private static Map<String, Object> stay(Instant visitDue) {
        var variables = new HashMap<String, Object>();
        variables.put(TransitionOfCareProcess.DISCHARGED.name(), visitDue != null);
        if (visitDue != null) {
            variables.put(TransitionOfCareProcess.VISIT_DUE.name(), Date.from(visitDue));
        }
        return variables;
    }
}
