package org.stepwell.assessment;

import org.stepwell.workflow.Answers;
import org.stepwell.workflow.Word;

/** What the primary care provider found; the texts are null when there was nothing to write. */
public record PhysicalHealth(
        Finding finding, String description, boolean medicinesReviewed, String medicines, boolean allergiesReviewed) {

    /** Reads the form assess-physical-health. */
    public static PhysicalHealth from(Answers answers) {
        return new PhysicalHealth(
                Word.to(Finding.class, answers.text("physicalHealthFinding")),
                answers.optionalText("physicalHealth").orElse(null),
                answers.flag("medicinesReviewed"),
                answers.optionalText("medicines").orElse(null),
                answers.flag("allergiesReviewed"));
    }
}
