package org.stepwell.outreach;

/** What a clinician decided about somebody at high risk whom nobody reaches. */
public enum WelfareDecision {
    FOUND,
    SEND_SOMEBODY,
    NOT_NEEDED
}
