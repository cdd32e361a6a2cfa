package org.stepwell.operations;

/**
 * How far a batch is.
 *
 * @param failed those that failed at every try; they wait for somebody
 * @param tried those that failed and will be tried again by themselves
 */
public record Progress(int total, int done, int failed, int tried) {

    /** @return whether nothing more happens by itself */
    public boolean isOver() {
        return done + failed >= total;
    }

    /** @return whether nothing is left but what failed at least once */
    public boolean isStuck() {
        return failed + tried > 0 && done + failed + tried >= total;
    }
}
