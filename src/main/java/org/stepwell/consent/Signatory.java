package org.stepwell.consent;

import org.stepwell.workflow.Answers;
import org.stepwell.workflow.Word;

/** Who signed: the person, or somebody entitled to sign for them. */
public enum Signatory {
    SELF,
    GUARDIAN,
    PROXY;

    /** Reads the field {@code relationship} of a form; whoever was not asked signs for themselves. */
    public static Signatory from(Answers answers) {
        return answers.optionalText("relationship")
                .map(key -> Word.to(Signatory.class, key))
                .orElse(SELF);
    }
}
