package org.stepwell.monitoring;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.stepwell.patient.EpisodeId;

/** Keeps verdicts; none is ever changed or deleted. */
interface VerdictRepository extends Repository<Verdict, UUID> {

    Verdict save(Verdict verdict);

    List<Verdict> findByEpisodeIdOrderByJudgedAt(EpisodeId episode);
}
