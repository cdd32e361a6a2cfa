package org.stepwell.transition;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import org.stepwell.workflow.ClinicTime;

/** The days that count after a stay (clinical rules 3.7 and 3.12). */
final class FollowUpCalendar {

    static final int SOON = 7;
    static final int LATEST = 30;
    /** A call later than this many days before its last day is early enough to be offered. */
    static final int CALL_OPENS_DAYS_BEFORE = 3;

    private static final LocalTime CLOSES = LocalTime.of(17, 0);

    private FollowUpCalendar() {}

    /**
     * The days on which a visit counts as within so many days: after a hospital stay the day of discharge is excluded
     * (FUH), after an emergency visit the day of the visit is included (FUM: 7 days are 8 in all, 30 are 31).
     */
    static Window visitWithin(StayKind kind, LocalDate left, int days) {
        return new Window(kind == StayKind.INPATIENT ? left.plusDays(1) : left, left.plusDays(days));
    }

    /** @return the end of the clinic's last workday up to this day, as the clocks run on over weekends */
    static Instant due(LocalDate lastDay) {
        var weekend = lastDay.getDayOfWeek() == DayOfWeek.SATURDAY || lastDay.getDayOfWeek() == DayOfWeek.SUNDAY;
        var workday = weekend ? lastDay.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY)) : lastDay;
        return workday.atTime(CLOSES).atZone(ClinicTime.zone()).toInstant();
    }

    /** @return from when on something can be done that is to be done from this day on */
    static Instant opening(LocalDate day) {
        return day.atStartOfDay(ClinicTime.zone()).toInstant();
    }

    static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ClinicTime.zone());
    }
}
