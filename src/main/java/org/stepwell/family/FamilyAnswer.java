package org.stepwell.family;

import java.time.LocalDate;
import org.stepwell.family.FamilyDecision.Wanted;
import org.stepwell.relation.Deferrals;
import org.stepwell.relation.Said;
import org.stepwell.workflow.Answers;
import org.stepwell.workflow.Word;

/**
 * What was said about family work, not yet checked.
 *
 * @param deferUntil the day on which to ask again; null for the usual time, and for every answer but put off
 * @param reason may be null
 */
public record FamilyAnswer(Wanted wanted, Said said, LocalDate deferUntil, String reason) {

    /** Reads the form {@code decide-family-work}. */
    public static FamilyAnswer from(Answers answers) {
        return new FamilyAnswer(
                Word.to(Wanted.class, answers.text("decision")),
                Said.from(answers),
                answers.date(Deferrals.FIELD),
                answers.optionalText("reason").orElse(null));
    }
}
