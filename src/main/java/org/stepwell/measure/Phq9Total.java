package org.stepwell.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.stepwell.workflow.ClinicTime;

/**
 * A total of the PHQ-9 or PHQ-9M, 0 to 27.
 *
 * @param episode the episode it was taken in, or null when another record tells of it
 */
record Phq9Total(int total, Instant takenAt, UUID episode) {

    static final int HIGHEST = 27;

    LocalDate day() {
        return LocalDate.ofInstant(takenAt, ClinicTime.zone());
    }

    /** @return whether depression is to be treated: above 9 */
    boolean isHigh() {
        return total > 9;
    }

    boolean isRemission() {
        return total < 5;
    }

    boolean isResponseTo(Phq9Total first) {
        return total * 2 <= first.total;
    }
}
