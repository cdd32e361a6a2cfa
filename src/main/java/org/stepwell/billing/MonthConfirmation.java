package org.stepwell.billing;

import org.stepwell.workflow.Answers;
import org.stepwell.workflow.Word;

/**
 * What the care manager says of a month.
 *
 * @param weeklyConsultation whether the caseload was reviewed in every week of it
 * @param note null when there is none
 */
public record MonthConfirmation(Decision decision, boolean weeklyConsultation, String note, Coverage coverage) {

    /** What is to be done with the month. */
    public enum Decision {
        BILL,
        NOTHING,
        AGAIN
    }

    /** Reads the form confirm-month. */
    public static MonthConfirmation from(Answers answers) {
        return new MonthConfirmation(
                Word.to(Decision.class, answers.text("decision")),
                answers.flag("weeklyConsultation"),
                answers.optionalText("note").orElse(null),
                new Coverage(
                        null,
                        0,
                        answers.text("payer"),
                        answers.text("codeFamily"),
                        answers.flag("acceptsMidpoint"),
                        answers.flag("apcmSameMonth"),
                        answers.date("initiatingVisitOn")));
    }
}
