package org.stepwell.transition;

import java.time.Instant;

/**
 * A stay in hospital or a visit to an emergency department, as somebody reports it.
 *
 * @param place null when nobody said
 * @param dischargedAt null while the person is still there
 * @param reason null when nobody said
 * @param sourceId what tells the stay from others where it was written down; null when a person reports it
 */
public record Stay(
        StayKind kind, String place, Instant admittedAt, Instant dischargedAt, StayReason reason, String sourceId) {

    /** Throws {@link DischargedBeforeAdmission}. */
    public Stay {
        if (dischargedAt != null && dischargedAt.isBefore(admittedAt)) {
            throw new DischargedBeforeAdmission();
        }
    }

    /** A stay of which nobody said why. */
    public Stay(StayKind kind, String place, Instant admittedAt, Instant dischargedAt, String sourceId) {
        this(kind, place, admittedAt, dischargedAt, null, sourceId);
    }

    /** @return the latest that is known of it */
    Instant latest() {
        return dischargedAt == null ? admittedAt : dischargedAt;
    }

    /** Nothing of the person: this text may end up in a log line. */
    @Override
    public String toString() {
        return "Stay";
    }
}
