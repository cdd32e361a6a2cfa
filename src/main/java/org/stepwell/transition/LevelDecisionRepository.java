package org.stepwell.transition;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.stepwell.patient.EpisodeId;

/** Keeps decisions on the level of care; none is ever changed or deleted. */
interface LevelDecisionRepository extends Repository<LevelDecision, UUID> {

    LevelDecision save(LevelDecision decision);

    List<LevelDecision> findByEpisodeIdOrderByDecidedAtDesc(EpisodeId episode);
}
