package org.stepwell.medication;

/** What becomes of a medicine after the decisions on a list. */
public enum Course {
    CONTINUES,
    CHANGES,
    STOPS,
    STOPPED
}
