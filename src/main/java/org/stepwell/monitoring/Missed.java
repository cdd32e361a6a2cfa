package org.stepwell.monitoring;

/** What a supervisor was called in for. */
public enum Missed {
    CONTACT,
    CONSULTATION
}
