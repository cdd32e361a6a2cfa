package org.stepwell.careplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import org.stepwell.patient.EpisodeId;

/** One look at one goal: how it goes, and the measured value if there is one. */
@Table("goal_review")
public record GoalReview(
        @Id UUID id,
        @Version int version,
        EpisodeId episodeId,
        UUID carePlanId,
        UUID goalId,
        AchievementStatus status,
        Integer value,
        LocalDate reviewedOn,
        Instant recordedAt) {}
