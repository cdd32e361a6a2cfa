package org.stepwell.family;

import java.time.LocalDate;
import java.util.List;
import org.stepwell.workflow.Answers;
import org.stepwell.workflow.Words;

/**
 * What came of a session that was arranged.
 *
 * @param outcome held, again or not-wanted
 * @param heldOn null unless it was held
 */
public record SessionReport(String outcome, LocalDate heldOn, List<String> tookPart, String agreedPoints) {

    static final String HELD = "held";
    static final String AGAIN = "again";

    /** Reads the form {@code hold-family-session}; throws an invalid answer for a session without day or people. */
    public static SessionReport from(Answers answers, LocalDate today) {
        var outcome = answers.text("outcome");
        if (!outcome.equals(HELD)) {
            return new SessionReport(outcome, null, List.of(), null);
        }
        var day = answers.date("heldOn");
        if (day == null || day.isAfter(today)) {
            throw answers.invalid("heldOn", Words.say("wrong.family.held-on"));
        }
        if (answers.options("tookPart").isEmpty()) {
            throw answers.invalid("tookPart", Words.say("wrong.family.took-part"));
        }
        return new SessionReport(
                outcome,
                day,
                answers.options("tookPart"),
                answers.optionalText("agreedPoints").orElse(null));
    }

    /** @return whether another appointment is to be made */
    public boolean again() {
        return outcome.equals(AGAIN);
    }
}
