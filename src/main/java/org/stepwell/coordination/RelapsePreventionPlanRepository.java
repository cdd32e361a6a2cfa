package org.stepwell.coordination;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.stepwell.patient.EpisodeId;

/** Keeps relapse-prevention plans; a later one stands beside the earlier. */
interface RelapsePreventionPlanRepository extends Repository<RelapsePreventionPlan, UUID> {

    RelapsePreventionPlan save(RelapsePreventionPlan plan);

    List<RelapsePreventionPlan> findByEpisodeIdOrderByWrittenAtDesc(EpisodeId episode);
}
