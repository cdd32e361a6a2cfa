package org.stepwell.medication;

/** Why the medicines of a person are reconciled now (clinical rules 3.10). */
public enum Reason {
    ENROLMENT,
    /** The person moves between levels of care; at a discharge the rules are stricter. */
    TRANSITION,
    MEDICINE_CHANGE,
    REVIEW
}
