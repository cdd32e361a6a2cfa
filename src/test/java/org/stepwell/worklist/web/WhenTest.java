package org.stepwell.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenTest {

    private final When when = new When(Clock.fixed(Instant.parse("2026-03-05T08:40:00Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-03T09:00:00Z | Overdue by 2 days
            2026-03-04T23:59:00Z | Overdue by 1 day
            2026-03-05T08:00:00Z | Overdue since 08:00
            2026-03-05T09:00:00Z | Today, 09:00
            2026-03-06T00:00:00Z | Tomorrow
            2026-03-12T09:00:00Z | Thu 12 Mar
            2026-03-13T09:00:00Z | 13 Mar 2026
            """)
    void saysWhenSomethingIsDueAsPeopleSayIt(Instant at, String words) {
        assertThat(when.due(at)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-05T07:12:00Z | today, 07:12
            2026-03-05T00:00:00Z | today
            2026-03-04T23:00:00Z | yesterday
            2026-02-26T09:00:00Z | 7 days ago
            2026-02-25T09:00:00Z | 25 Feb 2026
            """)
    void saysHowLongAgoSomethingWas(Instant at, String words) {
        assertThat(when.ago(at)).isEqualTo(words);
    }

    /** New York springs forward on 8 March and falls back on 1 November 2026. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-07T13:00:00Z | 2026-03-08T04:30:00Z | Today, 23:30
            2026-03-07T13:00:00Z | 2026-03-08T13:00:00Z | Tomorrow
            2026-03-08T14:00:00Z | 2026-03-09T03:30:00Z | Today, 23:30
            2026-03-08T14:00:00Z | 2026-03-09T04:30:00Z | Tomorrow
            2026-11-01T13:00:00Z | 2026-11-02T04:30:00Z | Today, 23:30
            2026-11-01T13:00:00Z | 2026-11-02T05:30:00Z | Tomorrow
            2026-11-02T13:00:00Z | 2026-11-01T03:30:00Z | Overdue by 2 days
            """)
    void saysItInTheDaysOfTheClinic(Instant now, Instant at, String words) {
        var there = new When(Clock.fixed(now, ZoneId.of("America/New_York")));

        assertThat(there.due(at)).isEqualTo(words);
    }

    @Test
    void promisesNothingWithoutADate() {
        assertThat(when.due(null)).isEqualTo("No due date");
    }
}
