package org.stepwell.medication;

/** What the person says of a medicine. */
public enum Taking {
    TAKES,
    SOMETIMES,
    /** Still ordered, so it still counts. */
    NOT_TAKING,
    STOPPED
}
