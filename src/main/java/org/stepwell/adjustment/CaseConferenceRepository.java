package org.stepwell.adjustment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.stepwell.patient.EpisodeId;

/** Keeps case conferences; none is ever deleted. */
interface CaseConferenceRepository extends Repository<CaseConference, UUID> {

    CaseConference save(CaseConference conference);

    /** At most one: the schema allows one open conference an episode. */
    Optional<CaseConference> findByEpisodeIdAndHeldAtIsNull(EpisodeId episode);

    List<CaseConference> findByEpisodeIdOrderByRecommendedAtDesc(EpisodeId episode);
}
