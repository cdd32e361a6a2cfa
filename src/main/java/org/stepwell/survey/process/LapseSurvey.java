package org.stepwell.survey.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.patient.EpisodeId;
import org.stepwell.survey.Survey;
import org.stepwell.survey.SurveyReply;
import org.stepwell.survey.Surveys;

/** Ends a survey that nobody answered. */
@Component
class LapseSurvey implements JavaDelegate {

    private final Surveys surveys;

    LapseSurvey(Surveys surveys) {
        this.surveys = surveys;
    }

    @Override
    public void execute(DelegateExecution execution) {
        surveys.take(
                EpisodeId.of(execution.getProcessBusinessKey()),
                UUID.fromString(SatisfactionSurveyProcess.SURVEY_ID.get(execution)),
                new SurveyReply(Survey.End.LAPSED, null));
    }
}
