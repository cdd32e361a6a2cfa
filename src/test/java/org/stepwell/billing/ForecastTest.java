package org.stepwell.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arithmetic of months: what is short, what begins afresh, and when a month is closed. */
class ForecastTest {

    @Test
    void saysHowManyMinutesAreShort() {
        assertThat(new Forecast(27, null, 31).words()).isEqualTo("27 minutes this month, 4 minutes short of 31");
        assertThat(new Forecast(1, null, 2).words()).isEqualTo("1 minute this month, 1 minute short of 2");
        assertThat(new Forecast(40, "99493", 76).words())
                .isEqualTo("40 minutes this month (99493), 36 minutes short of 76");
        assertThat(new Forecast(120, "99493+99494x2", null).words())
                .isEqualTo("120 minutes this month (99493+99494x2)");
    }

    @ParameterizedTest
    @CsvSource({"2026-06-01,FIRST", "2026-05-01,LATER", "2026-01-01,LATER"})
    void beginsAfreshOnlyAfterSixMonthsWithoutAny(LocalDate month, MonthKind kind) {
        assertThat(MonthKind.of(month, LocalDate.of(2025, 11, 1))).isEqualTo(kind);
        assertThat(MonthKind.of(month, null)).isEqualTo(MonthKind.FIRST);
    }

    @ParameterizedTest
    @CsvSource({"2026-03,2026-04-01", "2026-01,2026-02-02", "2026-02,2026-03-02", "2026-12,2027-01-01"})
    void closesOnTheFirstMondayToFridayAfterTheMonth(YearMonth month, String day) {
        assertThat(MonthAccrual.closesOn(month)).isEqualTo(day + "T09:00:00Z");
    }
}
