package org.stepwell.measure.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.util.StringUtils;
import org.stepwell.measure.Span;
import org.stepwell.workflow.Address;

/** The period as it stands in the address: a year, a quarter, or two days. */
record PeriodParams(String period, String from, String until) {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-q([1-4])");
    private static final int LONGEST_YEARS = 2;
    private static final int EARLIEST = 1990;

    /**
     * What is understood of it.
     *
     * @param problem the key of the words that say what is wrong, else null
     */
    record Asked(Span span, String problem) {}

    Asked read(LocalDate today) {
        try {
            var span = span(today);
            return span == null ? wrong("unreadable") : checked(span);
        } catch (DateTimeException noDay) {
            return wrong("unreadable");
        } catch (IllegalArgumentException backwards) {
            return wrong("backwards");
        }
    }

    private Span span(LocalDate today) {
        if (StringUtils.hasText(from) || StringUtils.hasText(until)) {
            return StringUtils.hasText(from) && StringUtils.hasText(until)
                    ? new Span(LocalDate.parse(from), LocalDate.parse(until), today)
                    : null;
        }
        if (!StringUtils.hasText(period)) {
            return year(today.getYear(), today);
        }
        var quarter = QUARTER.matcher(period);
        if (quarter.matches()) {
            var begins =
                    LocalDate.of(Integer.parseInt(quarter.group(1)), Integer.parseInt(quarter.group(2)) * 3 - 2, 1);
            return new Span(begins, begins.plusMonths(3).minusDays(1), today);
        }
        return YEAR.matcher(period).matches() ? year(Integer.parseInt(period), today) : null;
    }

    private static Span year(int year, LocalDate today) {
        return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), today);
    }

    private static Asked checked(Span span) {
        if (span.from().getYear() < EARLIEST) {
            return wrong("unreadable");
        }
        if (!span.until().isBefore(span.from().plusYears(LONGEST_YEARS))) {
            return wrong("long");
        }
        return span.from().isAfter(span.today()) ? wrong("future") : new Asked(span, null);
    }

    private static Asked wrong(String what) {
        return new Asked(null, "outcomes.period." + what);
    }

    /** @return whether two days were asked for instead of a year or quarter */
    public boolean isCustom() {
        return StringUtils.hasText(from) || StringUtils.hasText(until);
    }

    /** @return the address of a page about the same period */
    public String at(String path) {
        return Address.of(path, this, Map.of());
    }
}
