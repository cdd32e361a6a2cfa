package org.stepwell.monitoring;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.stepwell.patient.EpisodeId;

/** The psychiatrist's review of a case; asking for a change of treatment leads to one at the next contact. */
public record Consultation(
        @Id UUID id,
        @Version int version,
        EpisodeId episodeId,
        String recommendation,
        boolean changeTreatment,
        String givenBy,
        Instant givenAt) {}
