package org.stepwell.family;

/** Why the work with somebody close to the patient ended. */
public enum FamilyEnd {
    OWN_CONSENT_REVOKED,
    RELATION_ENDED,
    EPISODE_CLOSED
}
