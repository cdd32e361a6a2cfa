package org.stepwell.survey;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stepwell.audit.Actor;
import org.stepwell.careplan.CarePlanPublished;
import org.stepwell.coordination.EpisodeClosed;
import org.stepwell.survey.Survey.Occasion;

/** What elsewhere is an occasion to ask how care is. */
@Component
class SurveyTriggers {

    private final Surveys surveys;

    SurveyTriggers(Surveys surveys) {
        this.surveys = surveys;
    }

    @EventListener
    void on(CarePlanPublished published) {
        Actor.asSystem("survey", () -> surveys.plan(published.episode(), Occasion.PLAN_AGREED, null));
    }

    /** What is asked of care under way is asked no longer. */
    @EventListener
    void on(EpisodeClosed closed) {
        Actor.asSystem("survey", () -> {
            surveys.withdraw(closed.episode());
            surveys.plan(closed.episode(), Occasion.CARE_ENDED, closed.outcome());
        });
    }
}
