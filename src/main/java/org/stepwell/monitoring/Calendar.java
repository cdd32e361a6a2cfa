package org.stepwell.monitoring;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import org.stepwell.workflow.ClinicTime;

/** The days on which the clinic works and the clocks that run against them (clinical rules 3.2, 3.5 and 3.12). */
final class Calendar {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final LocalTime OPENS = LocalTime.of(9, 0);
    /** At high risk the next contact is due within 24 hours, weekend or not (clinical rule 3.2). */
    private static final int URGENT_DAYS = 1;

    private static final int CONTACT_WITHIN_DAYS = 28;
    private static final int CONSULTATION_WITHIN_WEEKS = 12;
    private static final int CONSULTATION_USUAL_DAYS = 14;
    private static final int CONSULTATION_NOTICE_DAYS = 2;

    private Calendar() {}

    /** The contact is due in so many days, and overdue 28 days after the person was last spoken to or enrolled. */
    static ContactWindow contact(LocalDate today, int inDays, LocalDate lastSpokenTo) {
        var due = inDays <= URGENT_DAYS ? today.plusDays(inDays) : workday(today.plusDays(inDays), today);
        var overdue = later(lastSpokenTo.plusDays(CONTACT_WITHIN_DAYS), due.plusDays(1));
        return new ContactWindow(opening(due), opening(overdue));
    }

    /** Within two weeks, and never past week 12 of a treatment unless that is too near to be met. */
    static Instant consultation(LocalDate today, LocalDate treatmentSince) {
        var wanted =
                earlier(today.plusDays(CONSULTATION_USUAL_DAYS), treatmentSince.plusWeeks(CONSULTATION_WITHIN_WEEKS));
        return opening(workday(later(wanted, today.plusDays(CONSULTATION_NOTICE_DAYS)), today));
    }

    /** Before the weekend rather than after it, as long as that is still to come. */
    private static LocalDate workday(LocalDate day, LocalDate today) {
        if (!WEEKEND.contains(day.getDayOfWeek())) {
            return day;
        }
        var friday = day.with(java.time.temporal.TemporalAdjusters.previous(DayOfWeek.FRIDAY));
        return friday.isAfter(today) ? friday : day.with(java.time.temporal.TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    private static Instant opening(LocalDate day) {
        return day.atTime(OPENS).atZone(ClinicTime.zone()).toInstant();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
