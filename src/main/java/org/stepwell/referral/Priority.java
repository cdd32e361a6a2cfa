package org.stepwell.referral;

/** How soon the person needs the service; the codes of FHIR {@code request-priority}. */
public enum Priority {
    ROUTINE,
    URGENT
}
