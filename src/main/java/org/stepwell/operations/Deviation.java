package org.stepwell.operations;

import java.time.Instant;
import org.stepwell.patient.PatientId;

/**
 * A journey that somebody moved or ended by hand.
 *
 * @param from the step it was at, in the model's words; null when it was ended
 * @param to the step it was moved to
 * @param by the name of who did it
 */
public record Deviation(
        String journey,
        PatientId patient,
        String name,
        int version,
        String from,
        String to,
        String reason,
        String by,
        Instant at) {

    public boolean isEnd() {
        return from == null;
    }
}
