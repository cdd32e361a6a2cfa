package org.stepwell.oversight;

import java.time.Instant;
import java.util.UUID;
import org.stepwell.patient.PatientId;

/**
 * Something that stands out in the trail, and what came of looking at it.
 *
 * @param patient null when it is about many
 * @param records how many records were opened within the hour; 0 when it is about one
 * @param finding null until somebody has answered
 */
public record AccessFlag(
        UUID id,
        Kind kind,
        String actor,
        String actorName,
        PatientId patient,
        String patientName,
        Instant at,
        int records,
        Finding finding,
        String reason,
        String answeredBy) {

    public static final int SHORTEST_REASON = 10;
    public static final int LONGEST_REASON = 500;

    /** What stands out. */
    public enum Kind {
        /** Somebody of the staff opened what seems to be their own record. */
        OWN_RECORD,
        /** Somebody opened the record of what seems to be a colleague. */
        COLLEAGUE,
        /** Somebody opened more records within an hour than their work asks for. */
        MANY_RECORDS,
        BREAK_GLASS
    }

    /** What it turned out to be. */
    public enum Finding {
        IN_ORDER,
        NOT_IN_ORDER
    }

    public boolean isOpen() {
        return finding == null;
    }
}
