package org.stepwell.flow.web;

import java.time.Duration;
import org.stepwell.flow.StepFlow;

/**
 * How a step differs from what it is compared with.
 *
 * @param done how much more often it was done, below 0 for less often
 * @param left how much more often it was left undone
 * @param slower how much more time half of them take, below zero for less; null when it is too little to tell
 */
record Difference(int done, int left, Duration slower) {

    /** Times are right to about a tenth, so two of them differ only by more than both may be wrong. */
    private static final double SURELY = 1.25;

    static Difference between(StepFlow before, StepFlow now) {
        return new Difference(
                now.finished() - before.finished(), now.left() - before.left(), slower(before.median(), now.median()));
    }

    /** @return the difference of the times without its sign, null as {@link #slower} */
    public Duration by() {
        return slower == null ? null : slower.abs();
    }

    public boolean isFaster() {
        return slower != null && slower.isNegative();
    }

    public boolean isNone() {
        return done == 0 && left == 0 && slower == null;
    }

    private static Duration slower(Duration before, Duration now) {
        if (before == null || now == null) {
            return null;
        }
        var longer = Math.max(before.toSeconds(), now.toSeconds());
        var shorter = Math.min(before.toSeconds(), now.toSeconds());
        return longer >= Duration.ofMinutes(1).toSeconds() && longer > SURELY * shorter ? now.minus(before) : null;
    }
}
