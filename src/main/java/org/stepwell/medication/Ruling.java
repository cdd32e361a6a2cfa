package org.stepwell.medication;

import java.util.UUID;

/**
 * What somebody who prescribes decides on one finding. Nothing is stopped by it here: the order itself is theirs to
 * change.
 *
 * @param medicine the one to change or stop; null when all are kept
 * @param reason why, which an override must say (clinical rules 3.10)
 * @param prescriber who stands for keeping what is contraindicated; null otherwise
 */
public record Ruling(UUID finding, Kind kind, UUID medicine, String reason, String prescriber) {

    /** What is to become of the medicines found. */
    public enum Kind {
        KEEP,
        CHANGE,
        STOP
    }

    /** Nothing of the person: this text may end up in a log line. */
    @Override
    public String toString() {
        return "Ruling on " + finding;
    }
}
