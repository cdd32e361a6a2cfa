package org.stepwell.survey.process;

import java.util.Date;
import java.util.Map;
import org.stepwell.survey.Survey;
import org.stepwell.workflow.Variable;

/** The process satisfaction-survey: one question how care is, its business key the episode it is about. */
final class SatisfactionSurveyProcess {

    static final String KEY = "satisfaction-survey";
    static final String SURVEY_WITHDRAWN = "survey-withdrawn";

    static final Variable<String> SURVEY_ID = Variable.id("surveyId");
    private static final Variable<Date> ASK_AT = Variable.date("askAt");
    private static final Variable<Date> LAPSE_AT = Variable.date("lapseAt");

    private SatisfactionSurveyProcess() {}

    static Map<String, Object> begin(Survey survey) {
        return Map.of(
                SURVEY_ID.name(), survey.id().toString(),
                ASK_AT.name(), Date.from(survey.askAt()),
                LAPSE_AT.name(), Date.from(survey.lapseAt()));
    }
}
