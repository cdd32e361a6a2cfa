package org.stepwell.outreach;

/** What the protocol asks for next. */
public enum NextStep {
    ATTEMPT,
    WELFARE_CHECK,
    CLOSE_REVIEW
}
