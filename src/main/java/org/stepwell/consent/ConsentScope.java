package org.stepwell.consent;

/** A circle of recipients the person may open or keep closed. */
public enum ConsentScope {
    CARE_TEAM,
    PRIMARY_CARE,
    COMMUNITY_SERVICES,
    FAMILY
}
