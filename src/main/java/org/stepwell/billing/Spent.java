package org.stepwell.billing;

import java.time.Instant;
import java.util.UUID;

/**
 * Time somebody says they spent on a person's care.
 *
 * @param by the username of who spent it
 * @param startedAt also decides the month it counts in
 * @param minutes 1 to 480
 * @param sourceId names the contact, task or entry among its source
 */
public record Spent(
        CareActivity activity, String by, Instant startedAt, int minutes, CareSource source, String sourceId) {

    /** Time that somebody enters by hand. */
    public static Spent entered(CareActivity activity, String by, Instant startedAt, int minutes) {
        return new Spent(
                activity,
                by,
                startedAt,
                minutes,
                CareSource.ENTERED,
                UUID.randomUUID().toString());
    }
}
