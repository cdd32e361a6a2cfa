package org.stepwell.audit;

/**
 * Something about the trail that nobody could have done by the product.
 *
 * @param seal the stretch it was found in
 * @param position of the row in the chain; 0 where it concerns the whole stretch
 */
public record Breach(Kind kind, int seal, long position) {

    /** What was done to it. */
    public enum Kind {
        ROW_CHANGED,
        ROW_MISSING,
        ROW_ADDED,
        SEAL_CHANGED,
        SEAL_MISSING,
        REMOVED_EARLY,
        CUT_OFF
    }
}
