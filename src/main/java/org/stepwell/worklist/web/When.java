package org.stepwell.worklist.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Says dates as people say them; pages call it by its name, {@code @when}. */
@Component("when")
public class When {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter NEAR_DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter EXACT =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.ENGLISH);
    static final int NEAR_DAYS = 7;

    private final Clock clock;

    When(Clock clock) {
        this.clock = clock;
    }

    /** @return "Overdue by 2 days", "Today, 09:00", "Tomorrow" or the day */
    public String due(Instant at) {
        if (at == null) {
            return "No due date";
        }
        var days = daysUntil(at);
        if (at.isBefore(clock.instant())) {
            return days == 0 ? "Overdue since " + hour(at) : "Overdue by " + count(-days, "day");
        }
        return switch (days) {
            case 0 -> "Today, " + hour(at);
            case 1 -> "Tomorrow";
            default -> days <= NEAR_DAYS ? NEAR_DAY.format(local(at)) : DAY.format(local(at));
        };
    }

    /** @return "today", "yesterday", "5 days ago" or the day */
    public String ago(Instant at) {
        var days = -daysUntil(at);
        return switch (days) {
            case 0 -> isMidnight(at) ? "today" : "today, " + hour(at);
            case 1 -> "yesterday";
            default -> days > 0 && days <= NEAR_DAYS ? days + " days ago" : DAY.format(local(at));
        };
    }

    /** @return the full date and time, for those who look closer */
    public String exact(Instant at) {
        return EXACT.format(local(at));
    }

    /** @return "5 Mar 2026" */
    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /** @return "Thu 5 Mar" */
    public String weekday(LocalDate day) {
        return NEAR_DAY.format(day);
    }

    /** @return "5 Mar 2026" */
    public String day(Instant at) {
        return DAY.format(local(at));
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

    private static String count(int number, String of) {
        return number + " " + of + (number == 1 ? "" : "s");
    }
}
