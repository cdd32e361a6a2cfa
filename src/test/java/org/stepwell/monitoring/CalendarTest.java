package org.stepwell.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stepwell.workflow.Elsewhere;

class CalendarTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 14, 2026-03-16",
        "2026-03-02,  5, 2026-03-06",
        "2026-03-01, 14, 2026-03-13",
        "2026-03-06,  2, 2026-03-09",
        "2026-03-05,  3, 2026-03-06",
    })
    void setsContactsOnWeekdaysBeforeRatherThanAfterAWeekend(LocalDate today, int inDays, LocalDate due) {
        assertThat(Calendar.contact(today, inDays, today).due()).isEqualTo(nine(due));
    }

    @Test
    void setsContactsAtTheHourOfTheClinicOnBothSidesOfDaylightSaving() {
        assertThat(Elsewhere.in("America/New_York", () -> Calendar.contact(MONDAY, 3, MONDAY))
                        .due())
                .isEqualTo(Instant.parse("2026-03-05T14:00:00Z"));
        assertThat(Elsewhere.in("America/New_York", () -> Calendar.contact(MONDAY, 14, MONDAY))
                        .due())
                .isEqualTo(Instant.parse("2026-03-16T13:00:00Z"));
    }

    @Test
    void letsNoWeekendDelayAContactWithinTheDay() {
        var friday = LocalDate.of(2026, 3, 6);

        assertThat(Calendar.contact(friday, 1, friday).due()).isEqualTo(nine(friday.plusDays(1)));
    }

    @Test
    void missesAContactFourWeeksAfterThePersonWasLastSpokenTo() {
        assertThat(Calendar.contact(MONDAY.plusDays(10), 7, MONDAY).overdueOn()).isEqualTo(nine(MONDAY.plusDays(28)));
    }

    @Test
    void neverMissesAContactBeforeItWasDue() {
        var monthly = Calendar.contact(MONDAY, 28, MONDAY);

        assertThat(monthly.overdueOn()).isEqualTo(nine(MONDAY.plusDays(29)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-06, 2026-04-20",
        "2026-05-18, 2026-05-25",
        "2026-05-25, 2026-05-27",
        "2026-07-06, 2026-07-08",
    })
    void datesAConsultationWithinTwoWeeksAndByWeekTwelve(LocalDate today, LocalDate due) {
        assertThat(Calendar.consultation(today, MONDAY)).isEqualTo(nine(due));
    }

    private static Instant nine(LocalDate day) {
        return Instant.parse(day + "T09:00:00Z");
    }
}
