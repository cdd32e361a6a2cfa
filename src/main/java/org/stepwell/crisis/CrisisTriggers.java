package org.stepwell.crisis;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stepwell.assessment.SafetyConcernFound;

/** Opens a crisis for what a score says, in the transaction that keeps the score. */
@Component
class CrisisTriggers {

    private final Crises crises;

    CrisisTriggers(Crises crises) {
        this.crises = crises;
    }

    @EventListener
    void on(SafetyConcernFound found) {
        crises.report(found.episode(), Concern.ofScore(found.scoreId()));
    }
}
