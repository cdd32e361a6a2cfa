package org.stepwell.coordination;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.stepwell.patient.EpisodeId;

/** Keeps closure decisions; none replaces another. */
interface ClosureDecisionRepository extends Repository<ClosureDecision, UUID> {

    ClosureDecision save(ClosureDecision decision);

    List<ClosureDecision> findByEpisodeIdOrderByDecidedAtDesc(EpisodeId episode);
}
