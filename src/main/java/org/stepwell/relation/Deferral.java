package org.stepwell.relation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.stepwell.patient.EpisodeId;

/**
 * A decision somebody wants more time for.
 *
 * @param gate the step that asks for the decision
 * @param until the day on which it is asked again
 * @param deciderName who wants the time
 */
public record Deferral(
        @Id UUID id,
        @Version int version,
        EpisodeId episodeId,
        String gate,
        LocalDate until,
        DecidedBy decidedBy,
        String deciderName,
        String recordedBy,
        Instant recordedAt) {

    /** @return the first moment of that day, on which the step is open again */
    public Instant askAgainAt() {
        return until.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
