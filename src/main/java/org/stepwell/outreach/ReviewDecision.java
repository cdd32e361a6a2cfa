package org.stepwell.outreach;

/** What a supervisor decided once the protocol was through. */
public enum ReviewDecision {
    KEEP_TRYING,
    DISENGAGE,
    OTHER
}
