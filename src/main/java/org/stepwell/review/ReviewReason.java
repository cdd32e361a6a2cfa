package org.stepwell.review;

import org.stepwell.workflow.Word;
import org.stepwell.workflow.Words;

/** Why somebody is on this week's list, in the order of the list. */
public enum ReviewReason {
    NEW,
    HIGH_RISK,
    NOT_IMPROVED,
    NO_CONTACT,
    NEVER_REVIEWED;

    /** @return the reason people read */
    public String title() {
        return Words.say("word.review-reason." + Word.of(this));
    }
}
