package org.stepwell.survey.process;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stepwell.survey.SurveyPlanned;
import org.stepwell.survey.SurveyWithdrawn;
import org.stepwell.survey.Surveys;
import org.stepwell.workflow.Journeys;

/** Starts the process that carries a survey, beside the episode's, and ends it when the survey is withdrawn. */
@Component
class StartSatisfactionSurvey {

    private final Journeys journeys;
    private final Surveys surveys;

    StartSatisfactionSurvey(Journeys journeys, Surveys surveys) {
        this.journeys = journeys;
        this.surveys = surveys;
    }

    @EventListener
    void on(SurveyPlanned planned) {
        var journey = journeys.start(
                SatisfactionSurveyProcess.KEY,
                planned.episode().toString(),
                SatisfactionSurveyProcess.begin(planned.survey()));
        surveys.startJourney(planned.episode(), planned.survey().id(), journey);
    }

    @EventListener
    void on(SurveyWithdrawn withdrawn) {
        journeys.tell(withdrawn.journeyId(), SatisfactionSurveyProcess.SURVEY_WITHDRAWN, Map.of());
    }
}
