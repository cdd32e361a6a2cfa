package org.stepwell.worklist;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/**
 * What lies before somebody this morning.
 *
 * @param arrived how many of their open tasks came since then
 * @param since when the workday before this one ended
 */
public record Digest(int actNow, int overdue, int today, int arrived, Instant since) {

    private static final LocalTime CLOSES = LocalTime.of(17, 0);

    boolean isEmpty() {
        return actNow + overdue + today == 0;
    }

    /** @return the end of the last workday before today, as the clinic has them */
    static Instant lastClosing(Clock clock) {
        var day = ZonedDateTime.now(clock).with(CLOSES).minusDays(1);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.minusDays(1);
        }
        return day.toInstant();
    }
}
