package org.stepwell.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Intervals as the books have them. */
class RateTest {

    @Test
    void theIntervalIsWilsons() {
        // Newcombe 1998, table I: 81 of 263, 15 of 148, 0 of 20, 1 of 29
        lies(new Rate(81, 263), 0.2553, 0.3662);
        lies(new Rate(15, 148), 0.0624, 0.1605);
        lies(new Rate(0, 20), 0, 0.1611);
        lies(new Rate(1, 29), 0.0061, 0.1718);
        lies(new Rate(29, 29), 0.8830, 1);
    }

    @Test
    void nothingIsToldOfFewerThanTen() {
        assertThat(new Rate(9, 9).isTellable()).isFalse();
        assertThat(new Rate(9, 10).isTellable()).isTrue();
        assertThat(new Rate(0, 0).isTellable()).isFalse();
        assertThat(new Rate(50, 90, 9).isTellable()).isFalse();
    }

    private static void lies(Rate rate, double low, double high) {
        assertThat(rate.low()).isCloseTo(low, within(0.00006));
        assertThat(rate.high()).isCloseTo(high, within(0.00006));
    }
}
