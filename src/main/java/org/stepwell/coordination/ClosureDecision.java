package org.stepwell.coordination;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.stepwell.patient.EpisodeId;
import org.stepwell.relation.DecidedBy;

/**
 * A supervisor's word on whether an episode may close.
 *
 * @param agreedBy who decided it with them; null, like the name, for whatever was decided before that was asked
 */
public record ClosureDecision(
        @Id UUID id,
        @Version int version,
        EpisodeId episodeId,
        boolean approved,
        String remark,
        DecidedBy agreedBy,
        String agreedName,
        String decidedBy,
        Instant decidedAt) {}
