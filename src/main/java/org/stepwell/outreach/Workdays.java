package org.stepwell.outreach;

import java.time.DayOfWeek;
import java.time.Instant;
import org.stepwell.workflow.ClinicTime;

/** The days on which the clinic works; public holidays count as workdays. */
final class Workdays {

    private Workdays() {}

    /** @return the same time of day on the next workday, or the moment itself when it lies on one */
    static Instant onOrAfter(Instant moment) {
        var at = moment.atZone(ClinicTime.zone());
        while (at.getDayOfWeek() == DayOfWeek.SATURDAY || at.getDayOfWeek() == DayOfWeek.SUNDAY) {
            at = at.plusDays(1);
        }
        return at.toInstant();
    }
}
