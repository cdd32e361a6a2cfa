package org.stepwell.coordination;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.stepwell.patient.EpisodeId;

/** What the person watches for and does once the target is held, in their own words. */
public record RelapsePreventionPlan(
        @Id UUID id,
        @Version int version,
        EpisodeId episodeId,
        String warningSigns,
        String whatHelps,
        String whoToCall,
        String medicationPlan,
        String writtenBy,
        Instant writtenAt) {}
