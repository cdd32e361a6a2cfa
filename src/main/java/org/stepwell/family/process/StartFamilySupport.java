package org.stepwell.family.process;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stepwell.audit.Actor;
import org.stepwell.family.AnswersNoLongerKept;
import org.stepwell.family.FamilyEnd;
import org.stepwell.family.FamilySupportBegun;
import org.stepwell.family.FamilySupportEnded;
import org.stepwell.family.FamilySupportWanted;
import org.stepwell.family.FamilySupports;
import org.stepwell.workflow.Journeys;

/** Starts the process of family work beside everything else in the episode, and tells it what happens to it. */
@Component
class StartFamilySupport {

    private final Journeys journeys;
    private final FamilySupports supports;

    StartFamilySupport(Journeys journeys, FamilySupports supports) {
        this.journeys = journeys;
        this.supports = supports;
    }

    @EventListener
    void on(FamilySupportBegun begun) {
        Actor.asSystem("family work", () -> {
            var journey = journeys.start(
                    FamilySupportProcess.KEY,
                    begun.episode().toString(),
                    Map.of(
                            FamilySupportProcess.SUPPORT_ID.name(),
                            begun.support().toString()));
            supports.startJourney(begun.episode(), begun.support(), journey);
        });
    }

    @EventListener
    void on(FamilySupportWanted wanted) {
        journeys.tell(wanted.journeyId(), FamilySupportProcess.SUPPORT_WANTED, Map.of());
    }

    @EventListener
    void on(AnswersNoLongerKept revoked) {
        journeys.tell(revoked.journeyId(), FamilySupportProcess.ANSWERS_REVOKED, Map.of());
    }

    @EventListener
    void on(FamilySupportEnded ended) {
        var news = ended.as() == FamilyEnd.EPISODE_CLOSED
                ? FamilySupportProcess.EPISODE_CLOSED
                : FamilySupportProcess.SUPPORT_ENDED;
        journeys.tell(ended.journeyId(), news, Map.of());
    }
}
