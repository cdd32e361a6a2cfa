package org.stepwell.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;
import org.stepwell.patient.EpisodeId;

/** Keeps the lists of the weeks; none is ever deleted. */
interface CaseloadReviewRepository extends Repository<CaseloadReview, UUID> {

    CaseloadReview save(CaseloadReview review);

    /** @return 1 for the node that puts the person on the list, of however many try at once */
    @Modifying
    @Query(
            "insert into caseload_review (id, version, episode_id, week, rank, reason, picked_at, state)"
                    + " values (:id, 1, :episode, :week, :rank, :reason, :at, 'picked') on conflict (episode_id, week) do nothing")
    int pick(UUID id, UUID episode, LocalDate week, int rank, String reason, java.sql.Timestamp at);

    /** A case of an earlier week that monitoring asked for and nobody has reviewed. */
    @Modifying
    @Query("update caseload_review set state = 'carried-over', version = version + 1"
            + " where state = 'picked' and journey_id is null and week < :week")
    int carryOver(LocalDate week);

    Optional<CaseloadReview> findByIdAndEpisodeId(UUID id, EpisodeId episode);

    List<CaseloadReview> findByEpisodeIdOrderByWeekDesc(EpisodeId episode);

    @Query("select * from caseload_review where episode_id = :episode and state in ('picked', 'recommended')")
    List<CaseloadReview> underWay(UUID episode);
}
