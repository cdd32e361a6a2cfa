package org.stepwell.assessment;

/** The verdict of the ASQ (NIMH), asked in the same contact whenever PHQ-9 item 9 is not 0. */
public enum SuicideScreen {
    /** Not asked. */
    NONE,
    NEGATIVE,
    /** A yes, or a refusal, to any of the four questions. */
    POSITIVE,
    /** Thoughts right now: keep the person in sight. */
    ACUTE
}
