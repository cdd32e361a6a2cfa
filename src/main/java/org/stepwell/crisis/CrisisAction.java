package org.stepwell.crisis;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.stepwell.workflow.Word;

/**
 * Something the team did in a crisis.
 *
 * @param kind a word of {@link Kind}
 * @param outcome what came of it, in one word of its form
 * @param who who accepted a hand-off; null for everything else
 * @param at when it happened on the clinic's clock; null when that is when it was recorded
 * @param note null when there is none
 */
public record CrisisAction(
        @Id UUID id,
        @Version int version,
        UUID crisisId,
        String kind,
        String outcome,
        String who,
        LocalDateTime at,
        String note,
        String recordedBy,
        Instant recordedAt) {

    /** The kinds of action. */
    public enum Kind {
        CHARGE,
        CONTACT,
        HAND_OFF,
        REVIEW,
        CLOSURE,
        STEP_IN
    }

    static CrisisAction of(UUID crisis, Kind kind, Done done, String by, Instant now) {
        return new CrisisAction(
                UUID.randomUUID(),
                0,
                crisis,
                Word.of(kind),
                done.outcome(),
                done.who(),
                done.at(),
                done.note(),
                by,
                now);
    }
}
