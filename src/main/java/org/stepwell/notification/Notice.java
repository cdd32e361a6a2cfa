package org.stepwell.notification;

import java.time.Instant;
import java.util.UUID;

/**
 * The wish to tell something.
 *
 * @param occasion what happened, as an id; the same subject for the same occasion goes only once
 * @param about the referral an appointment belongs to; null for any other subject
 * @param happensAt when the appointment is; null for any other subject
 * @param from the earliest moment to tell it
 */
public record Notice(Subject subject, String occasion, UUID about, Instant happensAt, Instant from) {

    public static Notice of(Subject subject, String occasion, Instant now) {
        return new Notice(subject, occasion, null, null, now);
    }
}
