package org.stepwell.sandbox.process;

import org.springframework.stereotype.Component;
import org.stepwell.audit.Actor;
import org.stepwell.coordination.Episode;
import org.stepwell.crisis.CrisisCalls;
import org.stepwell.sandbox.PathwayTest;
import org.stepwell.workflow.Journeys;

/** Lets news arrive: a call about a crisis as people make it, anything else as the message that a journey waits for. */
@Component
class Arriving {

    static final String CRISIS = "crisis-reported";

    private final Journeys journeys;
    private final CrisisCalls calls;
    private final Hands hands;

    Arriving(Journeys journeys, CrisisCalls calls, Hands hands) {
        this.journeys = journeys;
        this.calls = calls;
        this.hands = hands;
    }

    /** @return whether anybody waited for them */
    boolean arrive(Episode episode, PathwayTest.News news) {
        if (news.message().equals(CRISIS)) {
            return hands.as(Arrival.CARE_MANAGER, () -> {
                calls.report(episode.patientId(), String.valueOf(news.with().getOrDefault("reason", "")));
                return true;
            });
        }
        return Actor.asSystem(
                "sandbox", () -> journeys.tellIfWaiting(episode.id().toString(), news.message(), news.with()));
    }
}
