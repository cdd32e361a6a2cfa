package org.stepwell.transition;

/** Where the person was: in a ward, or in an emergency department. */
public enum StayKind {
    INPATIENT,
    EMERGENCY
}
