package org.stepwell.family;

/** What a round of family work begins with. */
public enum Round {
    STRAIN,
    SESSION,
    WAIT
}
