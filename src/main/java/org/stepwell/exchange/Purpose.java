package org.stepwell.exchange;

/** Why a message goes to a partner. */
public enum Purpose {
    REFERRAL,
    REMINDER,
    INFORMATION,
    CANCELLATION
}
