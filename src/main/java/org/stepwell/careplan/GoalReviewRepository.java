package org.stepwell.careplan;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.stepwell.patient.EpisodeId;

/** Keeps the reviews of goals; none is ever changed. */
interface GoalReviewRepository extends Repository<GoalReview, UUID> {

    GoalReview save(GoalReview review);

    List<GoalReview> findByCarePlanIdOrderByReviewedOnDescRecordedAtDesc(UUID carePlanId);

    List<GoalReview> findByEpisodeIdOrderByReviewedOnAscRecordedAtAsc(EpisodeId episodeId);
}
