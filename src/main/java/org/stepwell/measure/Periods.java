package org.stepwell.measure;

import java.time.LocalDate;
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

    /** @return the running year first */
    static List<Span> years(LocalDate today) {
        return IntStream.range(0, YEARS)
                .mapToObj(back -> year(today.getYear() - back, today))
                .toList();
    }
}
