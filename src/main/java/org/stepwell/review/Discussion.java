package org.stepwell.review;

import org.stepwell.team.Role;
import org.stepwell.workflow.Answers;

/** What the consultant recommends, and to whom; to nobody when care goes on as it is. */
public record Discussion(String recommendation, boolean changeTreatment, Role to) {

    /** The word of the form and the process for a recommendation that asks nobody to act. */
    public static final String NOBODY = "nobody";

    /** Reads the form discuss-case. */
    public static Discussion from(Answers answers) {
        var to = answers.text("recommendedTo");
        return new Discussion(
                answers.text("recommendation"),
                answers.flag("changeTreatment"),
                to.equals(NOBODY) ? null : Role.of(to));
    }
}
