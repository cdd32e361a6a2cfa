package org.stepwell.handover;

/** Where a hand-over stands. */
public enum HandOverState {
    PROPOSED("Waits for an answer"),
    DECLINED("Needs another receiver"),
    MOVED("Person to be told"),
    DONE("Handed over"),
    WITHDRAWN("Withdrawn"),
    CARE_ENDED("Care ended");

    private final String title;

    HandOverState(String title) {
        this.title = title;
    }

    /** @return the state people read */
    public String title() {
        return title;
    }
}
