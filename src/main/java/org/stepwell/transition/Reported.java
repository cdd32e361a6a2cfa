package org.stepwell.transition;

/** What a report of a stay came to. */
public enum Reported {
    BEGUN,
    DISCHARGED,
    KNOWN
}
