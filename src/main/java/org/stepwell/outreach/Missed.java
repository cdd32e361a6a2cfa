package org.stepwell.outreach;

/** What somebody missed, so that outreach began or goes on. */
public enum Missed {
    CONTACT,
    APPOINTMENT
}
