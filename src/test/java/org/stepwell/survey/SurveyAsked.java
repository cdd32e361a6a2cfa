package org.stepwell.survey;

import org.springframework.stereotype.Component;
import org.stepwell.audit.Actor;
import org.stepwell.patient.EpisodeId;
import org.stepwell.survey.Survey.Occasion;
import org.stepwell.workflow.Walk;

/** Puts the question how care is to somebody at once, without waiting for the day. */
@Component
public class SurveyAsked {

    private static final String PROCESS = "satisfaction-survey";

    private final Surveys surveys;
    private final Walk walk;

    SurveyAsked(Surveys surveys, Walk walk) {
        this.surveys = surveys;
        this.walk = walk;
    }

    public void in(EpisodeId episode) {
        Actor.asSystem("test", () -> surveys.plan(episode, Occasion.PLAN_AGREED, null));
        walk.jobs(episode.toString()).stream()
                .filter(job -> job.getProcessDefinitionKey().equals(PROCESS))
                .forEach(walk::run);
    }
}
