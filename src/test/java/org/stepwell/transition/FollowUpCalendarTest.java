package org.stepwell.transition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowUpCalendarTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource({"7, 2026-03-03, 2026-03-09", "30, 2026-03-03, 2026-04-01"})
    void leavesOutTheDayOfDischargeAfterAHospitalStay(int days, LocalDate from, LocalDate to) {
        var window = FollowUpCalendar.visitWithin(StayKind.INPATIENT, MONDAY, days);

        assertThat(window).isEqualTo(new Window(from, to));
        assertThat(length(window)).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({"7, 2026-03-02, 2026-03-09, 8", "30, 2026-03-02, 2026-04-01, 31"})
    void countsTheDayOfAnEmergencyVisit(int days, LocalDate from, LocalDate to, int total) {
        var window = FollowUpCalendar.visitWithin(StayKind.EMERGENCY, MONDAY, days);

        assertThat(window).isEqualTo(new Window(from, to));
        assertThat(length(window)).isEqualTo(total);
    }

    @Test
    void includesItsFirstAndLastDayAndNoOther() {
        var window = FollowUpCalendar.visitWithin(StayKind.INPATIENT, MONDAY, 7);

        assertThat(window.contains(MONDAY)).isFalse();
        assertThat(window.contains(MONDAY.plusDays(1))).isTrue();
        assertThat(window.contains(MONDAY.plusDays(7))).isTrue();
        assertThat(window.contains(MONDAY.plusDays(8))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-05, 2026-03-05T17:00:00Z",
        "2026-03-06, 2026-03-06T17:00:00Z",
        "2026-03-07, 2026-03-06T17:00:00Z",
        "2026-03-08, 2026-03-06T17:00:00Z",
        "2026-03-09, 2026-03-09T17:00:00Z",
    })
    void isDueBeforeTheWeekendThatTheClockRunsOver(LocalDate lastDay, Instant due) {
        assertThat(FollowUpCalendar.due(lastDay)).isEqualTo(due);
    }

    private static int length(Window window) {
        return (int) ChronoUnit.DAYS.between(window.from(), window.to()) + 1;
    }
}
