package org.stepwell.outreach;

/** What came of an attempt to reach the person. */
public enum AttemptOutcome {
    REACHED,
    NO_ANSWER,
    WRONG_NUMBER,
    /** They answered and want no more contact. */
    DECLINED
}
