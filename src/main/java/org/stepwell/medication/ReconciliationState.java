package org.stepwell.medication;

/** Where a round of reconciling stands; one no longer open never changes again. */
public enum ReconciliationState {
    LISTING,
    SETTLING,
    PUBLISHED,
    /** Medicines changed before both had signed: a new round took over. */
    OVERTAKEN,
    CANCELLED
}
