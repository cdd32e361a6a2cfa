package org.stepwell.crisis;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Map;
import org.stepwell.workflow.ClinicTime;

/**
 * How soon a person in crisis is spoken to, as the decision set-crisis-clocks says for a level.
 *
 * @param sameBusinessDay whether the first contact is due by the end of the business day, if that is sooner
 * @param planNeeded whether a safety plan has to be written
 */
public record CrisisClocks(Duration contact, boolean sameBusinessDay, Duration nextContact, boolean planNeeded) {

    private static final LocalTime END_OF_DAY = LocalTime.of(17, 0);

    static CrisisClocks of(Map<String, Object> row) {
        return new CrisisClocks(
                Duration.ofHours((Integer) row.get("contactHours")),
                (Boolean) row.get("sameBusinessDay"),
                Duration.ofHours((Integer) row.get("nextContactHours")),
                (Boolean) row.get("planNeeded"));
    }

    Instant contactBy(Instant from) {
        var latest = from.plus(contact);
        var endOfDay = endOfBusinessDay(from.atZone(ClinicTime.zone())).toInstant();
        return sameBusinessDay && endOfDay.isBefore(latest) ? endOfDay : latest;
    }

    Instant nextContactBy(Instant from) {
        return from.plus(nextContact);
    }

    /** Of the day itself, or of the next business day when that is over already. */
    private static ZonedDateTime endOfBusinessDay(ZonedDateTime from) {
        var end = from.with(END_OF_DAY);
        while (!end.isAfter(from)
                || end.getDayOfWeek() == DayOfWeek.SATURDAY
                || end.getDayOfWeek() == DayOfWeek.SUNDAY) {
            end = end.plusDays(1);
        }
        return end;
    }
}
