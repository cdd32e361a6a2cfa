package org.stepwell.bench;

import java.util.Locale;
import java.util.stream.LongStream;

/** What each of many rounds took, in nanoseconds, the shortest first. */
record Times(long[] nanos) {

    private static final int WARM = 10;
    private static final int ROUNDS = 40;

    /** Runs it until it is warm, then measures. */
    static Times of(Runnable screen) {
        for (var round = 0; round < WARM; round++) {
            screen.run();
        }
        return new Times(LongStream.range(0, ROUNDS)
                .map(round -> {
                    var begun = System.nanoTime();
                    screen.run();
                    return System.nanoTime() - begun;
                })
                .sorted()
                .toArray());
    }

    double median() {
        return nanos[nanos.length / 2];
    }

    String inWords() {
        return String.format(
                Locale.ROOT,
                "%.1f ms (95 of 100 within %.1f ms)",
                median() / 1e6,
                nanos[(int) (nanos.length * 0.95) - 1] / 1e6);
    }
}
