package org.stepwell.sandbox;

import org.stepwell.workflow.Words;

/** A sandbox is gone, or could not be had; the message says why, for an analyst. */
public class SandboxEnded extends RuntimeException {

    /** @param key of the words that say why, {@code sandbox.ended.…} */
    SandboxEnded(String key, Object... about) {
        super(Words.say("sandbox.ended." + key, about));
    }

    private SandboxEnded(String words) {
        super(words);
    }

    /** @param words null where nobody has said why */
    static SandboxEnded because(String words) {
        return words == null ? new SandboxEnded("gone", new Object[0]) : new SandboxEnded(words);
    }
}
