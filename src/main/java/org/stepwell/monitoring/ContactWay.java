package org.stepwell.monitoring;

/** How a contact was made. */
public enum ContactWay {
    PHONE,
    VIDEO,
    IN_PERSON,
    TEXT,
    PORTAL
}
