package org.stepwell.transition;

import org.stepwell.assessment.FunctionLevel;
import org.stepwell.workflow.Answers;
import org.stepwell.workflow.Word;

/**
 * What a clinician finds before the level of care is decided.
 *
 * @param contactsNeeded weekly or more-than-weekly
 * @param note null when there is none
 */
public record LevelReview(
        FunctionLevel functionLevel, boolean failedOutpatient, String contactsNeeded, boolean stable, String note) {

    /** Reads the form review-level-of-care. */
    public static LevelReview from(Answers answers) {
        return new LevelReview(
                Word.to(FunctionLevel.class, answers.text("functionLevel")),
                answers.flag("failedOutpatient"),
                answers.text("contactsNeeded"),
                answers.text("stable").equals("yes"),
                answers.optionalText("note").orElse(null));
    }
}
