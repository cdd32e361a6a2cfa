package org.stepwell.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PlaceTest {

    @Test
    void isAsFarFromAnotherAsTheCrowFlies() {
        var paris = new Place(48.8566, 2.3522);
        var london = new Place(51.5074, -0.1278);

        assertThat(paris.metresTo(london)).isCloseTo(343_560, within(300));
        assertThat(london.metresTo(paris)).isEqualTo(paris.metresTo(london));
    }

    @Test
    void isNoWayFromItself() {
        assertThat(new Place(42.6, -72.6).metresTo(new Place(42.6, -72.6))).isZero();
    }

    @Test
    void crossesTheDateLineTheShortWay() {
        assertThat(new Place(0, 179.9).metresTo(new Place(0, -179.9))).isCloseTo(22_239, within(10));
        assertThat(new Place(0, 0).metresTo(new Place(0, 180))).isCloseTo(20_015_115, within(200));
    }
}
