package org.stepwell.assessment;

/** What asking about one part of life found. */
public enum Finding {
    NEGATIVE,
    AT_RISK,
    POSITIVE
}
