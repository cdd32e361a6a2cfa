package org.stepwell.careplan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.stepwell.patient.EpisodeId;

/** Keeps every version of every plan; none is ever deleted. */
interface CarePlanRepository extends Repository<CarePlan, UUID> {

    CarePlan save(CarePlan plan);

    /** At most one: the schema allows one draft and one active plan an episode. */
    Optional<CarePlan> findByEpisodeIdAndStatus(EpisodeId episodeId, PlanStatus status);

    List<CarePlan> findByEpisodeIdOrderByVersionNumberDesc(EpisodeId episodeId);
}
