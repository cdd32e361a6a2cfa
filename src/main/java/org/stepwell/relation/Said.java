package org.stepwell.relation;

import java.util.UUID;
import org.stepwell.workflow.Answers;
import org.stepwell.workflow.Word;

/**
 * Who decided, as a form says it and nobody has checked yet.
 *
 * @param name as it was typed; null for a proxy, whose name the register knows
 * @param proxy which related person; null when the form offered no choice
 */
public record Said(DecidedBy by, String name, UUID proxy) {

    /** Reads the fields {@code decidedBy}, {@code deciderName} and {@code proxy} of a form. */
    public static Said from(Answers answers) {
        return new Said(
                Word.to(DecidedBy.class, answers.text("decidedBy")),
                answers.optionalText("deciderName").orElse(null),
                answers.optionalText("proxy").map(UUID::fromString).orElse(null));
    }
}
