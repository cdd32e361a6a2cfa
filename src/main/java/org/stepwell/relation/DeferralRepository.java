package org.stepwell.relation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.stepwell.patient.EpisodeId;

/** Keeps decisions that were put off; none replaces another. */
interface DeferralRepository extends Repository<Deferral, UUID> {

    Deferral save(Deferral deferral);

    Optional<Deferral> findFirstByEpisodeIdAndGateOrderByRecordedAtDesc(EpisodeId episode, String gate);
}
