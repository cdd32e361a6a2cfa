package org.stepwell.survey.process;

import org.stepwell.survey.Satisfaction;
import org.stepwell.survey.Survey;
import org.stepwell.survey.SurveyReply;
import org.stepwell.workflow.Answers;
import org.stepwell.workflow.Word;

/** The form ask-satisfaction: whether the person answered, and what. */
final class SurveyForm {

    private static final String GIVEN = "given";

    private SurveyForm() {}

    static SurveyReply reply(Answers answers) {
        var answer = answers.text("answer");
        return answer.equals(GIVEN)
                ? new SurveyReply(Survey.End.ANSWERED, said(answers))
                : new SurveyReply(Word.to(Survey.End.class, answer), null);
    }

    private static Satisfaction said(Answers answers) {
        return new Satisfaction(
                points(answers, "listened"),
                points(answers, "together"),
                points(answers, "helped"),
                points(answers, "overall"),
                answers.optionalText("remark").orElse(null));
    }

    private static int points(Answers answers, String question) {
        return Integer.parseInt(answers.text(question));
    }
}
