package org.stepwell.team;

import org.stepwell.workflow.Words;

/** The product would run, but not safely with real people's records. */
class UnsafeStart extends RuntimeException {

    UnsafeStart(String word, Object... told) {
        super(Words.say("wrong.start." + word, told));
    }
}
