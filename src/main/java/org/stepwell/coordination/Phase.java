package org.stepwell.coordination;

/** Where an open episode stands: working towards the target, or holding it. */
public enum Phase {
    TREATMENT,
    RELAPSE_PREVENTION
}
