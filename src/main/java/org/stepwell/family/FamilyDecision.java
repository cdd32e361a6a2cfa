package org.stepwell.family;

import java.time.Instant;
import org.stepwell.relation.DecidedBy;

/**
 * What the patient, or who stands for them, decided about family work.
 *
 * @param wanted the word of a {@link Wanted}
 * @param reason may be null
 */
public record FamilyDecision(
        String wanted, DecidedBy decidedBy, String deciderName, String reason, String recordedBy, Instant at) {

    /** The answers to whether family work is wanted. */
    public enum Wanted {
        ACCEPT,
        DEFER,
        DECLINE
    }
}
