package org.stepwell.sandbox;

import org.stepwell.workflow.Words;

/** Something cannot happen to the invented person where they stand; the message says why, for an analyst. */
public class TrialRefused extends RuntimeException {

    /** @param key of the words that say why, {@code sandbox.refused.…} */
    public TrialRefused(String key, Object... about) {
        super(Words.say("sandbox.refused." + key, about));
    }
}
