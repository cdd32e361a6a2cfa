package org.stepwell.handover;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;
import org.stepwell.patient.EpisodeId;

/** Keeps hand-overs; none is ever deleted. */
interface HandOverRepository extends Repository<HandOver, UUID> {

    HandOver save(HandOver handOver);

    Optional<HandOver> findByIdAndEpisodeId(UUID id, EpisodeId episode);

    List<HandOver> findByEpisodeIdOrderByProposedAtDesc(EpisodeId episode);

    @Query("select * from hand_over where episode_id = :episode and state in ('proposed', 'declined', 'moved')")
    Optional<HandOver> underWay(UUID episode);
}
