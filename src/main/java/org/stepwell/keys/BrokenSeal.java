package org.stepwell.keys;

/** A sealed field does not belong where it lies, was changed, or was never sealed. */
public class BrokenSeal extends RuntimeException {

    BrokenSeal(Place place, Throwable cause) {
        super("What lies in " + place.table() + "." + place.column() + " was not sealed for this row", cause);
    }
}
