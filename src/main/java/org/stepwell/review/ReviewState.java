package org.stepwell.review;

import org.stepwell.workflow.Word;
import org.stepwell.workflow.Words;

/** Where one person's review of one week stands. */
public enum ReviewState {
    PICKED,
    RECOMMENDED,
    FOLLOWED,
    DECLINED,
    NOTHING_TO_CHANGE,
    /** Reviewed because monitoring had asked for it. */
    SETTLED_ELSEWHERE,
    /** Not discussed within its week; the rule picks them again. */
    CARRIED_OVER,
    CARE_ENDED;

    /** @return the state people read */
    public String title() {
        return Words.say("word.review-state." + Word.of(this));
    }

    boolean isUnderWay() {
        return this == PICKED || this == RECOMMENDED;
    }
}
