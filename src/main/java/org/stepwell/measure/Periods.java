package org.stepwell.measure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** Calendar years and quarters. */
final class Periods {

    private static final int MONTHS = 3;
    private static final int QUARTERS = 8;
    private static final int YEARS = 3;

    private Periods() {}

    static Span year(int year, LocalDate today) {
        return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), today);
    }

    /** @param quarter 1 to 4 */
    static Span quarter(int year, int quarter, LocalDate today) {
        var from = LocalDate.of(year, (quarter - 1) * MONTHS + 1, 1);
        return new Span(from, from.plusMonths(MONTHS).minusDays(1), today);
    }

    /** @return the last two years of quarters, the running one last */
    static List<Span> quarters(LocalDate today) {
        var first = today.withDayOfMonth(1).minusMonths((today.getMonthValue() - 1) % MONTHS);
        return IntStream.range(0, QUARTERS)
                .mapToObj(number -> first.minusMonths((long) MONTHS * (QUARTERS - 1 - number)))
                .map(from -> new Span(from, from.plusMonths(MONTHS).minusDays(1), today))
                .toList();
    }

    /** @return the three months that end with this one: enough people to tell something of, and soon enough to act on */
    static Span until(YearMonth month, LocalDate today) {
        return new Span(month.minusMonths(MONTHS - 1).atDay(1), month.atEndOfMonth(), today);
    }

    /** @return what the report of the last whole month is about, and what it compares that with */
    static List<Span> reported(LocalDate today) {
        var last = YearMonth.from(today).minusMonths(1);
        return List.of(until(last, today), until(last.minusMonths(MONTHS), today));
    }

    /** @return the running year first */
    static List<Span> years(LocalDate today) {
        return IntStream.range(0, YEARS)
                .mapToObj(back -> year(today.getYear() - back, today))
                .toList();
    }
}
