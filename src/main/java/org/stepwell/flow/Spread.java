package org.stepwell.flow;

import java.time.Duration;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How long something took, many times over, kept as counts in buckets that grow by a quarter of an octave: small enough
 * to add up months and teams, and within a tenth of the true median.
 */
class Spread {

    /** Holds what was cancelled, whose time says nothing. */
    static final int CANCELLED = -1;

    private final SortedMap<Integer, Integer> runs = new TreeMap<>();
    private int finished;
    private int cancelled;

    void add(int bucket, int number) {
        if (bucket == CANCELLED) {
            cancelled += number;
        } else {
            runs.merge(bucket, number, Integer::sum);
            finished += number;
        }
    }

    int finished() {
        return finished;
    }

    int cancelled() {
        return cancelled;
    }

    /** @return the time this share of the finished took at most; null when none was finished */
    Duration within(double share) {
        if (finished == 0) {
            return null;
        }
        var wanted = share * finished;
        var seen = 0;
        for (var bucket : runs.entrySet()) {
            if (seen + bucket.getValue() >= wanted) {
                var part = (wanted - seen) / bucket.getValue();
                return Duration.ofSeconds(Math.round(seconds(bucket.getKey() + part)));
            }
            seen += bucket.getValue();
        }
        return Duration.ofSeconds(Math.round(seconds(runs.lastKey() + 1)));
    }

    private static double seconds(double bucket) {
        return Math.pow(2, bucket / 4) - 1;
    }
}
