package org.stepwell.flow.web;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.util.StringUtils;
import org.stepwell.flow.FlowFilter;
import org.stepwell.workflow.Address;

/**
 * The flow of a process as it stands in the address.
 *
 * @param from the first month, such as 2026-03
 * @param until the last month
 * @param show which number lies on the drawing: running, median, ninetieth, finished, left or moved
 * @param against what it is compared with: {@code before} for the period before, or the number of another version
 */
record FlowParams(String version, String from, String until, String team, String show, String against) {

    static final String BEFORE = "before";

    private static final YearMonth EARLIEST = YearMonth.of(1900, 1);
    private static final YearMonth LATEST = YearMonth.of(2200, 1);
    private static final int USUAL_MONTHS = 12;
    private static final int LONGEST = 100;

    /** @return whether the months are some that a clinic may have lived, and in order */
    boolean isPeriod(YearMonth now) {
        try {
            return !first(now).isAfter(last(now))
                    && first(now).isAfter(EARLIEST)
                    && last(now).isBefore(LATEST);
        } catch (DateTimeException noMonth) {
            return false;
        }
    }

    FlowFilter filter(String process, YearMonth now) {
        return new FlowFilter(process, number(version), first(now), last(now), text(team));
    }

    /** @return what it is compared with, null for nothing */
    FlowFilter compared(String process, YearMonth now) {
        var shown = filter(process, now);
        if (isAgainstPeriod()) {
            var months = shown.from().until(shown.until().plusMonths(1), ChronoUnit.MONTHS);
            return new FlowFilter(
                    process,
                    shown.version(),
                    shown.from().minusMonths(months),
                    shown.from().minusMonths(1),
                    shown.careManager());
        }
        var other = number(against);
        return other == null ? null : new FlowFilter(process, other, shown.from(), shown.until(), shown.careManager());
    }

    /** @return whether it is compared with the period before and not with a version; pages call it */
    public boolean isAgainstPeriod() {
        return BEFORE.equals(against);
    }

    Shown shown() {
        return Shown.of(show);
    }

    /** @return the same numbers at another address; pages call it */
    public String address(String path) {
        return Address.of(path, this, Map.of());
    }

    YearMonth first(YearMonth now) {
        return StringUtils.hasText(from) ? YearMonth.parse(from) : last(now).minusMonths(USUAL_MONTHS - 1);
    }

    YearMonth last(YearMonth now) {
        return StringUtils.hasText(until) ? YearMonth.parse(until) : now;
    }

    private static Integer number(String value) {
        return value != null && value.matches("\\d{1,6}") ? Integer.valueOf(value) : null;
    }

    private static String text(String value) {
        return StringUtils.hasText(value) && value.length() <= LONGEST ? value.strip() : null;
    }
}
