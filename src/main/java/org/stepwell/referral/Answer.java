package org.stepwell.referral;

/** What a service says to a referral. */
public enum Answer {
    ACCEPTED,
    MORE_INFORMATION,
    REJECTED,
    /** Nobody picked up when the team called; a service never answers so itself. */
    UNREACHABLE
}
