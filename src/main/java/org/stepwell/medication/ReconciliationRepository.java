package org.stepwell.medication;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.stepwell.patient.EpisodeId;

/** Keeps the rounds of reconciling; none is ever deleted. */
interface ReconciliationRepository extends Repository<Reconciliation, UUID> {

    Reconciliation save(Reconciliation round);

    /** At most one: the schema allows one open round an episode. */
    Optional<Reconciliation> findByEpisodeIdAndStateIn(EpisodeId episode, Collection<ReconciliationState> states);

    List<Reconciliation> findByEpisodeIdOrderByNumberDesc(EpisodeId episode);

    default Optional<Reconciliation> open(EpisodeId episode) {
        return findByEpisodeIdAndStateIn(episode, List.of(ReconciliationState.LISTING, ReconciliationState.SETTLING));
    }

    default Reconciliation mustBeOpen(EpisodeId episode) {
        return open(episode).orElseThrow(ListNotReady::none);
    }
}
