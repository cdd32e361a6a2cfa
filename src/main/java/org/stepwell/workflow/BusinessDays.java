package org.stepwell.workflow;

import java.time.DayOfWeek;
import java.time.ZonedDateTime;

/** Counts Monday to Friday; public holidays count as business days. */
public final class BusinessDays {

    private BusinessDays() {}

    /** The same time of day, that many business days later; from a weekend the count begins on Monday. */
    public static ZonedDateTime after(ZonedDateTime start, int days) {
        ZonedDateTime day = start;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            left -= isBusinessDay(day) ? 1 : 0;
        }
        return day;
    }

    private static boolean isBusinessDay(ZonedDateTime day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
