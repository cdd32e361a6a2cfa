package org.stepwell.billing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.stepwell.patient.EpisodeId;

/** Keeps care times; none is ever changed or deleted. */
interface CareTimeRepository extends Repository<CareTime, UUID> {

    CareTime save(CareTime time);

    Optional<CareTime> findByIdAndEpisodeId(UUID id, EpisodeId episode);

    boolean existsByCorrects(UUID id);

    boolean existsBySourceAndSourceId(String source, String sourceId);

    List<CareTime> findByEpisodeIdAndMonthOrderByStartedAt(EpisodeId episode, LocalDate month);
}
