package org.stepwell.transition;

import org.stepwell.coordination.LevelOfCare;

/** Which way a decision on the level of care goes. */
public enum LevelStep {
    STEP_UP,
    STEP_DOWN,
    STAY;

    static LevelStep between(LevelOfCare before, LevelOfCare after) {
        var way = after.compareTo(before);
        return way > 0 ? STEP_UP : way < 0 ? STEP_DOWN : STAY;
    }
}
