package org.stepwell.relation;

/** Who decides what is the person's to decide: it is their own, a proxy is the recorded exception. */
public enum DecidedBy {
    PATIENT,
    PATIENT_WITH_FAMILY,
    PROXY
}
