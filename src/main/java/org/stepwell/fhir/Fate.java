package org.stepwell.fhir;

/** What became of one entry of a bundle. */
public enum Fate {
    CREATED,
    UPDATED,
    UNCHANGED,
    TAKEN,
    IGNORED
}
