package org.stepwell.crisis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stepwell.workflow.Elsewhere;

class CrisisClocksTest {

    private static final CrisisClocks MODERATE =
            new CrisisClocks(Duration.ofHours(72), true, Duration.ofHours(72), true);
    private static final CrisisClocks HIGH = new CrisisClocks(Duration.ofHours(1), false, Duration.ofHours(24), true);

    /** 2026-03-06 is a Friday. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-02T08:00:00Z,2026-03-02T17:00:00Z",
        "2026-03-02T16:59:00Z,2026-03-02T17:00:00Z",
        "2026-03-02T17:00:00Z,2026-03-03T17:00:00Z",
        "2026-03-06T18:00:00Z,2026-03-09T17:00:00Z",
        "2026-03-06T17:00:00Z,2026-03-09T17:00:00Z",
        "2026-03-07T10:00:00Z,2026-03-09T17:00:00Z"
    })
    void theBusinessDayEndsAtFiveAndNeverOnAWeekend(Instant from, Instant contactBy) {
        assertThat(MODERATE.contactBy(from)).isEqualTo(contactBy);
    }

    /** New York springs forward on Sunday, 8 March 2026: five o'clock is an hour earlier in the world from then on. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-06T20:00:00Z,2026-03-06T22:00:00Z",
        "2026-03-06T23:00:00Z,2026-03-09T21:00:00Z",
        "2026-03-09T20:30:00Z,2026-03-09T21:00:00Z"
    })
    void theBusinessDayEndsWhereTheClinicIs(Instant from, Instant contactBy) {
        assertThat(Elsewhere.in("America/New_York", () -> MODERATE.contactBy(from)))
                .isEqualTo(contactBy);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02T16:30:00Z,2026-03-02T17:30:00Z", "2026-03-07T23:30:00Z,2026-03-08T00:30:00Z"})
    void anHourIsAnHourAtAnyTime(Instant from, Instant contactBy) {
        assertThat(HIGH.contactBy(from)).isEqualTo(contactBy);
        assertThat(HIGH.nextContactBy(from)).isEqualTo(from.plus(Duration.ofDays(1)));
    }
}
