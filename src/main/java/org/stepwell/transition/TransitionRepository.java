package org.stepwell.transition;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.stepwell.patient.EpisodeId;

/** Keeps transitions; none is ever deleted. */
interface TransitionRepository extends Repository<Transition, UUID> {

    Transition save(Transition transition);

    Optional<Transition> findByEpisodeIdAndEndedAtIsNull(EpisodeId episode);

    Optional<Transition> findByEpisodeIdAndSourceId(EpisodeId episode, String sourceId);

    List<Transition> findByEpisodeIdOrderByAdmittedAtDesc(EpisodeId episode);

    /** Throws {@link NoSuchTransition} when there is none. */
    default Transition requireOpen(EpisodeId episode) {
        return findByEpisodeIdAndEndedAtIsNull(episode).orElseThrow(() -> new NoSuchTransition(episode));
    }
}
