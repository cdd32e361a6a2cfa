package org.stepwell.notification;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** The hours in which a message may come to a person's home. */
final class Daytime {

    private static final LocalTime BEGINS = LocalTime.of(8, 0);
    private static final LocalTime ENDS = LocalTime.of(20, 0);

    private Daytime() {}

    /** @return the moment itself by day, or else the next morning */
    static Instant onOrAfter(Instant moment, ZoneId zone) {
        var local = moment.atZone(zone);
        var time = local.toLocalTime();
        if (time.isBefore(BEGINS)) {
            return local.with(BEGINS).toInstant();
        }
        return time.isBefore(ENDS) ? moment : local.plusDays(1).with(BEGINS).toInstant();
    }
}
