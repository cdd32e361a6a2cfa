package org.stepwell.handover;

import org.stepwell.workflow.Word;
import org.stepwell.workflow.Words;

/** Where a hand-over stands. */
public enum HandOverState {
    PROPOSED,
    DECLINED,
    MOVED,
    DONE,
    WITHDRAWN,
    CARE_ENDED;

    /** @return the state people read */
    public String title() {
        return Words.say("word.hand-over-state." + Word.of(this));
    }
}
