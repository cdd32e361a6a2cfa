package org.stepwell.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A spread keeps counts instead of times, and still says the median and the ninetieth to about a tenth. */
class SpreadTest {

    @Test
    void isWithinATenthOfTheTrueTimes() {
        var chance = new Random(7);
        var seconds =
                chance.ints(5_000, 600, 4_000_000).asDoubleStream().sorted().toArray();
        var spread = new Spread();
        Arrays.stream(seconds).forEach(time -> spread.add(bucket(time), 1));

        assertThat((double) spread.within(0.5).toSeconds()).isCloseTo(seconds[2_499], within(seconds[2_499] * 0.1));
        assertThat((double) spread.within(0.9).toSeconds()).isCloseTo(seconds[4_499], within(seconds[4_499] * 0.1));
    }

    @Test
    void countsWhatWasCancelledAndLeavesItsTimeOut() {
        var spread = new Spread();
        spread.add(bucket(60), 3);
        spread.add(Spread.CANCELLED, 2);

        assertThat(spread.finished()).isEqualTo(3);
        assertThat(spread.cancelled()).isEqualTo(2);
        assertThat(spread.within(0.9).toSeconds()).isBetween(54L, 70L);
    }

    @Test
    void saysNothingOfWhatNeverHappened() {
        assertThat(new Spread().within(0.5)).isNull();
    }

    @Test
    void saysNoTimeForWhatTookNone() {
        var spread = new Spread();
        spread.add(bucket(0), 9);

        assertThat(spread.within(0.5).toSeconds()).isZero();
    }

    private static int bucket(double seconds) {
        return (int) Math.floor(4 * Math.log(seconds + 1) / Math.log(2));
    }
}
