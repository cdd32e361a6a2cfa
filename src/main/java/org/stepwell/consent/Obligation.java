package org.stepwell.consent;

/** What a permitted disclosure still owes. */
public enum Obligation {
    /** Attach the statement of 42 CFR 2.32 and the consent, or what it covers. */
    NOTICE_AND_SCOPE,
    /** Write down recipient, discloser, time and nature of the emergency (42 CFR 2.51). */
    EMERGENCY_RECORD,
    /** Tell no more than the purpose needs (45 CFR 164.502(b)). */
    MINIMUM_NECESSARY
}
