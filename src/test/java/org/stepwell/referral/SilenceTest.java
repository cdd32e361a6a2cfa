package org.stepwell.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class SilenceTest {

    @Test
    void remindsOnTheSecondCallsOnTheFifthAndGivesUpOnTheTenth() {
        var thursday = ZonedDateTime.of(2026, 3, 5, 9, 0, 0, 0, ZoneOffset.UTC);

        assertThat(Silence.from(thursday, new ReferralSettings(2, 5, 10)))
                .isEqualTo(new Silence(
                        Instant.parse("2026-03-09T09:00:00Z"),
                        Instant.parse("2026-03-12T09:00:00Z"),
                        Instant.parse("2026-03-19T09:00:00Z")));
    }
}
