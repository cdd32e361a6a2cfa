package org.stepwell.relation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.stepwell.patient.EpisodeId;

/** Keeps decisions that were put off; none replaces another. */
interface DeferralRepository extends Repository<Deferral, UUID> {

    Deferral save(Deferral deferral);

    Optional<Deferral> findFirstByEpisodeIdAndGateAndAboutOrderByRecordedAtDesc(
            EpisodeId episode, String gate, UUID about);

    Optional<Deferral> findByIdAndEpisodeId(UUID id, EpisodeId episode);

    List<Deferral> findByEpisodeIdOrderByRecordedAt(EpisodeId episode);
}
