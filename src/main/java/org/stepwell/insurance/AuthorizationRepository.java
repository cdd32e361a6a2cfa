package org.stepwell.insurance;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.stepwell.patient.EpisodeId;

/** Keeps what payers were asked. */
interface AuthorizationRepository extends Repository<Authorization, UUID> {

    Authorization save(Authorization authorization);

    List<Authorization> findByEpisodeIdAndAboutOrderByOpenedAtDesc(EpisodeId episode, UUID about);

    List<Authorization> findByEpisodeIdOrderByOpenedAtDesc(EpisodeId episode);
}
