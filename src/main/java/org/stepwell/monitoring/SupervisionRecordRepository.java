package org.stepwell.monitoring;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.stepwell.patient.EpisodeId;

/** Keeps supervision records; none is ever changed or deleted. */
interface SupervisionRecordRepository extends Repository<SupervisionRecord, UUID> {

    SupervisionRecord save(SupervisionRecord supervisionRecord);

    List<SupervisionRecord> findByEpisodeIdOrderByRecordedAt(EpisodeId episode);
}
