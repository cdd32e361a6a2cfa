package org.stepwell.crisis;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;
import org.stepwell.patient.EpisodeId;

/** Keeps crises; none is ever deleted. */
interface CrisisRepository extends Repository<Crisis, UUID> {

    Crisis save(Crisis crisis);

    Optional<Crisis> findByIdAndEpisodeId(UUID id, EpisodeId episode);

    Optional<Crisis> findByEpisodeIdAndClosedAtIsNull(EpisodeId episode);

    List<Crisis> findByEpisodeIdOrderByOpenedAtDesc(EpisodeId episode);

    /** Until the transaction ends nobody else opens, reports or closes a crisis of this episode. */
    @Query("select 1 from (select pg_advisory_xact_lock(hashtextextended(:episode, 28))) held")
    int lock(String episode);

    /** Throws {@link CrisisNotOpen} when this episode has no such open crisis. */
    default Crisis requireOpen(EpisodeId episode, UUID id) {
        var crisis = findByIdAndEpisodeId(id, episode).orElseThrow(() -> new CrisisNotOpen(id));
        crisis.mustBeOpen();
        return crisis;
    }
}
