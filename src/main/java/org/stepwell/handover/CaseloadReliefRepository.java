package org.stepwell.handover;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;
import org.stepwell.patient.EpisodeId;

/** Keeps what supervisors decided about caseloads over the norm. */
interface CaseloadReliefRepository extends Repository<CaseloadRelief, UUID> {

    CaseloadRelief save(CaseloadRelief relief);

    /** @return 1 unless the supervisor is asked about this care manager already */
    @Modifying
    @Query("insert into caseload_relief (id, version, username, episode_id, people, norm, asked_at)"
            + " values (:id, 1, :username, :episode, :people, :norm, :at)"
            + " on conflict (username) where decided_at is null do nothing")
    int ask(UUID id, String username, UUID episode, int people, int norm, java.sql.Timestamp at);

    Optional<CaseloadRelief> findByIdAndEpisodeId(UUID id, EpisodeId episode);
}
