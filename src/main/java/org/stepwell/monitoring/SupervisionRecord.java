package org.stepwell.monitoring;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.stepwell.patient.EpisodeId;

/**
 * What a supervisor did about something missed.
 *
 * @param missed a word of {@link Missed}
 * @param action call-today, reassign, home-visit or other
 * @param note null when there is none
 */
public record SupervisionRecord(
        @Id UUID id,
        @Version int version,
        EpisodeId episodeId,
        String missed,
        String action,
        String note,
        String recordedBy,
        Instant recordedAt) {}
