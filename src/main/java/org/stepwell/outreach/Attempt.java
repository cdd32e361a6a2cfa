package org.stepwell.outreach;

import java.util.List;
import org.stepwell.workflow.Answers;
import org.stepwell.workflow.Word;
import org.stepwell.workflow.Words;

/**
 * One documented attempt to reach the person.
 *
 * @param channels how it was tried, at least one
 * @param minutes 0 to 480, null when not noted
 * @param note null when there is none
 */
public record Attempt(AttemptOutcome outcome, List<String> channels, Integer minutes, String note) {

    /** Reads the form attempt-contact. */
    public static Attempt from(Answers answers) {
        if (answers.options("channels").isEmpty()) {
            throw answers.invalid("channels", Words.say("wrong.outreach.channels"));
        }
        return new Attempt(
                Word.to(AttemptOutcome.class, answers.text("outcome")),
                answers.options("channels"),
                answers.optionalInteger("minutes").orElse(null),
                answers.optionalText("note").orElse(null));
    }
}
