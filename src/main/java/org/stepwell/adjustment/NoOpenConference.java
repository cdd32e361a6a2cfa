package org.stepwell.adjustment;

/** A case conference cannot be held: no psychiatrist's recommendation waits for one. */
public class NoOpenConference extends RuntimeException {

    NoOpenConference() {
        super("No recommendation waits for a case conference");
    }
}
