package org.stepwell.crisis.process;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stepwell.audit.Actor;
import org.stepwell.coordination.EpisodeClosed;
import org.stepwell.crisis.SafetyPlanWritten;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Journeys;

/** Has each new safety plan reviewed in time, in place of the one before, until care ends. */
@Component
class StartSafetyPlanReview {

    private final Journeys journeys;

    StartSafetyPlanReview(Journeys journeys) {
        this.journeys = journeys;
    }

    @EventListener
    void on(SafetyPlanWritten written) {
        var due = SafetyPlanReviewProcess.due(written.reviewBy());
        Actor.asSystem("crisis", () -> {
            overtake(written.episode());
            journeys.start(
                    SafetyPlanReviewProcess.KEY,
                    written.episode().toString(),
                    Map.of(SafetyPlanReviewProcess.REVIEW_DUE.name(), due));
        });
    }

    @EventListener
    void on(EpisodeClosed closed) {
        Actor.asSystem("crisis", () -> overtake(closed.episode()));
    }

    private void overtake(EpisodeId episode) {
        journeys.tellIfWaiting(episode.toString(), SafetyPlanReviewProcess.SAFETY_PLAN_OVERTAKEN, Map.of());
    }
}
