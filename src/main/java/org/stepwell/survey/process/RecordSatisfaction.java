package org.stepwell.survey.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.patient.EpisodeId;
import org.stepwell.survey.Surveys;
import org.stepwell.workflow.Answers;

/** Files what the person says of their care, or that they do not want to. */
@Component
class RecordSatisfaction implements JavaDelegate {

    private final Surveys surveys;

    RecordSatisfaction(Surveys surveys) {
        this.surveys = surveys;
    }

    @Override
    public void execute(DelegateExecution execution) {
        surveys.take(
                EpisodeId.of(execution.getProcessBusinessKey()),
                UUID.fromString(SatisfactionSurveyProcess.SURVEY_ID.get(execution)),
                SurveyForm.reply(Answers.of(execution)));
    }
}
