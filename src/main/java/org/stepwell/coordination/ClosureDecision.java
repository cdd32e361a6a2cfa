package org.stepwell.coordination;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.stepwell.patient.EpisodeId;

/** A supervisor's word on whether an episode may close. */
public record ClosureDecision(
        @Id UUID id,
        @Version int version,
        EpisodeId episodeId,
        boolean approved,
        String remark,
        String decidedBy,
        Instant decidedAt) {}
