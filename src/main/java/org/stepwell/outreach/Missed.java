package org.stepwell.outreach;

/** What somebody missed, so that outreach began or goes on. */
public enum Missed {
    CONTACT,
    APPOINTMENT,
    /** A call or visit after a stay in hospital. */
    FOLLOW_UP
}
