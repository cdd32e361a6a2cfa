package org.stepwell.operations;

/**
 * How far a batch is.
 *
 * @param failed those that failed at every try; they wait for somebody
 */
public record Progress(int total, int done, int failed) {

    /** @return whether nothing more happens by itself */
    public boolean isOver() {
        return done + failed >= total;
    }

    public int left() {
        return total - done - failed;
    }
}
