package org.stepwell.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkdaysTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-06T17:00:00Z, 2026-03-06T17:00:00Z",
        "2026-03-07T00:00:00Z, 2026-03-09T00:00:00Z",
        "2026-03-08T23:59:00Z, 2026-03-09T23:59:00Z",
        "2026-03-09T08:00:00Z, 2026-03-09T08:00:00Z",
    })
    void movesTheWeekendToMonday(Instant moment, Instant workday) {
        assertThat(Workdays.onOrAfter(moment)).isEqualTo(workday);
    }
}
