package org.stepwell.caseload.web;

import java.util.stream.Stream;
import org.stepwell.survey.Satisfaction;
import org.stepwell.survey.Survey;
import org.stepwell.workflow.Word;
import org.stepwell.workflow.Words;

/** Tells what somebody said of their care, or that they did not. */
final class SurveyWords {

    private SurveyWords() {}

    /** @return none for what is still planned or open, and for what was taken back */
    static Stream<TimelineLine> lines(Survey survey) {
        return survey.endedAs().filter(end -> end != Survey.End.WITHDRAWN).stream()
                .map(end -> TimelineLine.of(
                        TimelineKind.SURVEYS,
                        survey.endedAt(),
                        Words.say("timeline.survey." + Word.of(end)),
                        survey.said().map(said -> said(survey, said)).orElse(null)));
    }

    private static String said(Survey survey, Satisfaction said) {
        var points = Words.say(
                survey.isOwn() ? "timeline.survey.own" : "timeline.survey.told",
                said.overall(),
                said.listened(),
                said.together(),
                said.helped());
        return said.remark() == null ? points : points + " “" + said.remark() + "”";
    }
}
