package org.stepwell.crisis;

import java.time.LocalDate;
import org.stepwell.assessment.Asq;
import org.stepwell.assessment.SuicideScreen;
import org.stepwell.coordination.RiskLevel;
import org.stepwell.workflow.Answers;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Word;
import org.stepwell.workflow.Words;

/** How a person was screened and what they answered; the C-SSRS result is null unless one was brought. */
public record Screen(Method method, Asq asq, CssrsResult cssrs, String note) {

    /** The ways to screen; a person who could not be asked is never rated below moderate. */
    public enum Method {
        ASQ,
        C_SSRS,
        NOT_POSSIBLE
    }

    /** Reads the form screen-suicide-risk; throws {@link InvalidAnswer} at the field that cannot be. */
    public static Screen from(Answers answers, LocalDate today) {
        var method = Word.to(Method.class, answers.text("method"));
        return new Screen(
                method,
                method == Method.ASQ ? asked(answers) : Asq.notAsked(),
                method == Method.C_SSRS ? cssrs(answers, today) : null,
                answers.optionalText("screenNote").orElse(null));
    }

    private static Asq asked(Answers answers) {
        var asq = Asq.from(answers);
        if (asq.verdict() == SuicideScreen.NONE) {
            throw answers.invalid("asq1", Words.say("wrong.crisis.asq"));
        }
        return asq;
    }

    private static CssrsResult cssrs(Answers answers, LocalDate today) {
        var on = answers.date("cssrsOn");
        if (on == null || on.isAfter(today)) {
            throw answers.invalid("cssrsOn", Words.say("wrong.crisis.cssrs-on"));
        }
        return new CssrsResult(
                Word.to(RiskLevel.class, answers.text("cssrsLevel")),
                on,
                answers.optionalInteger("cssrsIdeation").orElse(null),
                answers.optionalText("cssrsBehaviour").orElse(null));
    }
}
