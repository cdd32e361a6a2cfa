package org.stepwell.coordination;

import java.time.LocalDate;
import java.util.Optional;
import org.stepwell.relation.Deferrals;
import org.stepwell.relation.Said;
import org.stepwell.workflow.Answers;

/**
 * What was said about closing an episode.
 *
 * @param said who decided it with the supervisor, not yet checked; empty on forms that did not ask it yet
 * @param deferUntil the day on which to ask again; null for the usual time, and for every answer but put off
 * @param remark may be null
 */
public record ClosureAnswer(Wish wish, Optional<Said> said, LocalDate deferUntil, String remark) {

    /** Whether care ends now. */
    public enum Wish {
        APPROVE,
        CONTINUE,
        DEFER
    }

    /** Reads the form {@code approve-closure}, also as it was before it asked who decided. */
    public static ClosureAnswer from(Answers answers) {
        return new ClosureAnswer(
                Wish.valueOf(answers.text("decision").toUpperCase(java.util.Locale.ROOT)),
                answers.has("decidedBy") ? Optional.of(Said.from(answers)) : Optional.empty(),
                answers.date(Deferrals.FIELD),
                answers.optionalText("comment").orElse(null));
    }
}
