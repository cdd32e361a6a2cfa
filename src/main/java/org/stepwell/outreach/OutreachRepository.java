package org.stepwell.outreach;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.stepwell.patient.EpisodeId;

/** Keeps outreaches; none is ever deleted. */
interface OutreachRepository extends Repository<Outreach, UUID> {

    Outreach save(Outreach outreach);

    Optional<Outreach> findByEpisodeIdAndEndedAtIsNull(EpisodeId episode);

    List<Outreach> findByEpisodeIdOrderByOpenedAtDesc(EpisodeId episode);

    /** Throws {@link NoOpenOutreach} when there is none. */
    default Outreach requireOpen(EpisodeId episode) {
        return findByEpisodeIdAndEndedAtIsNull(episode).orElseThrow(() -> new NoOpenOutreach(episode));
    }
}
