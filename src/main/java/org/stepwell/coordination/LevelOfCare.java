package org.stepwell.coordination;

/** How intense the care needs to be, as the decision recommend-level-of-care says. */
public enum LevelOfCare {
    OUTPATIENT,
    INTENSIVE_OUTPATIENT,
    PARTIAL_HOSPITAL,
    EMERGENCY_EVALUATION
}
