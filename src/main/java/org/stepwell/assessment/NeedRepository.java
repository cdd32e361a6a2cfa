package org.stepwell.assessment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.stepwell.patient.EpisodeId;

/** Keeps needs; none is ever deleted. */
interface NeedRepository extends Repository<Need, UUID> {

    Need save(Need need);

    Optional<Need> findByIdAndEpisodeId(UUID id, EpisodeId episode);

    List<Need> findByEpisodeIdOrderByFoundAt(EpisodeId episode);
}
