package org.stepwell.handover;

/** The hand-over, or the person, is not in a state in which this can happen. */
public class HandOverRefused extends RuntimeException {

    public HandOverRefused(String fact) {
        super("Hand-over " + fact);
    }
}
