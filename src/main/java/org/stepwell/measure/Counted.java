package org.stepwell.measure;

import java.time.Instant;

/**
 * When a period was asked for and counted.
 *
 * @param at null before it was counted for the first time
 */
public record Counted(Instant askedAt, Instant at) {

    /** @return whether a count is still to come */
    public boolean isWaiting() {
        return at == null || at.isBefore(askedAt);
    }
}
