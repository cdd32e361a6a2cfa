package org.stepwell.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessDaysTest {

    /** 2 March 2026 is a Monday. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2, 2026-03-04",
        "2026-03-02, 5, 2026-03-09",
        "2026-03-02, 10, 2026-03-16",
        "2026-03-06, 2, 2026-03-10",
        "2026-03-06, 5, 2026-03-13",
        "2026-03-06, 10, 2026-03-20",
        "2026-03-07, 2, 2026-03-10",
        "2026-03-08, 2, 2026-03-10",
        "2026-03-08, 10, 2026-03-20",
        "2026-03-02, 0, 2026-03-02"
    })
    void countsMondayToFriday(String from, int days, String to) {
        var start = ZonedDateTime.parse(from + "T15:30:00Z");

        assertThat(BusinessDays.after(start, days)).isEqualTo(ZonedDateTime.parse(to + "T15:30:00Z"));
    }
}
