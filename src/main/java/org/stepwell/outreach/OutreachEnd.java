package org.stepwell.outreach;

/** How an outreach ended. */
public enum OutreachEnd {
    REACHED,
    LET_GO,
    CLOSED,
    EPISODE_CLOSED
}
