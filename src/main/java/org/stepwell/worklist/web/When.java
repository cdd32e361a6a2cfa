package org.stepwell.worklist.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import org.springframework.stereotype.Component;
import org.stepwell.workflow.Words;

/** Says dates as people say them; pages call it by its name, {@code @when}. */
@Component("when")
public class When {

    private static final String DAY = "when.pattern.day";
    private static final String NEAR_DAY = "when.pattern.near-day";
    private static final String EXACT = "when.pattern.exact";
    private static final String DAY_AND_HOUR = "when.pattern.day-and-hour";
    private static final String MONTH = "when.pattern.month";
    static final int NEAR_DAYS = 7;

    private final Clock clock;

    When(Clock clock) {
        this.clock = clock;
    }

    /** @return "Overdue by 2 days", "Today, 09:00", "Tomorrow" or the day */
    public String due(Instant at) {
        if (at == null) {
            return Words.say("when.due.none");
        }
        var days = daysUntil(at);
        if (at.isBefore(clock.instant())) {
            return days == 0 ? Words.say("when.due.overdue-since", hour(at)) : Words.say("when.due.overdue-by", -days);
        }
        return switch (days) {
            case 0 -> Words.say("when.due.today", hour(at));
            case 1 -> Words.say("when.due.tomorrow");
            default -> write(days <= NEAR_DAYS ? NEAR_DAY : DAY, local(at));
        };
    }

    /** @return "today", "yesterday", "5 days ago" or the day */
    public String ago(Instant at) {
        var days = -daysUntil(at);
        return switch (days) {
            case 0 -> isMidnight(at) ? Words.say("when.ago.today") : Words.say("when.ago.today-at", hour(at));
            case 1 -> Words.say("when.ago.yesterday");
            default -> days > 0 && days <= NEAR_DAYS ? Words.say("when.ago.days", days) : day(at);
        };
    }

    /** @return the full date and time, for those who look closer */
    public String exact(Instant at) {
        return write(EXACT, local(at));
    }

    /** @return "5 Mar 2026" */
    public String day(LocalDate day) {
        return write(DAY, day);
    }

    /** @return "Thu 5 Mar" */
    public String weekday(LocalDate day) {
        return write(NEAR_DAY, day);
    }

    /** @return "5 Mar 2026" */
    public String day(Instant at) {
        return write(DAY, local(at));
    }

    /** @return "5 Mar 2026, 09:00" */
    public String hour(LocalDateTime at) {
        return write(DAY_AND_HOUR, at);
    }

    /** @return "March 2026" */
    public String month(LocalDate day) {
        return write(MONTH, day);
    }

    /** @return "09:00" */
    public String clock(Instant at) {
        return hour(at);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @return calendar days from today, negative for the past */
    int daysUntil(Instant at) {
        return (int) ChronoUnit.DAYS.between(today(), local(at).toLocalDate());
    }

    public boolean isPast(Instant at) {
        return at.isBefore(clock.instant());
    }

    private ZonedDateTime local(Instant at) {
        return at.atZone(clock.getZone());
    }

    private String hour(Instant at) {
        return local(at).toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString();
    }

    private boolean isMidnight(Instant at) {
        return local(at).toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    private static String write(String pattern, TemporalAccessor day) {
        return DateTimeFormatter.ofPattern(Words.say(pattern), Words.language()).format(day);
    }
}
