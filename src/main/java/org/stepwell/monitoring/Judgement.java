package org.stepwell.monitoring;

/** What a contact says about the way to the target, as the decision judge-progress puts it. */
public enum Judgement {
    CONTINUE,
    CASE_REVIEW,
    ADJUST,
    STEP_UP,
    RELAPSE_PREVENTION,
    CLOSE,
    LEAVE;

    /** @return whether the plan has to change */
    public boolean changesPlan() {
        return this == ADJUST || this == STEP_UP;
    }
}
