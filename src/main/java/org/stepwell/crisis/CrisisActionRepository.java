package org.stepwell.crisis;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Keeps what was done in crises; nothing of it is ever changed or deleted. */
interface CrisisActionRepository extends Repository<CrisisAction, UUID> {

    CrisisAction save(CrisisAction action);

    List<CrisisAction> findByCrisisIdOrderByRecordedAt(UUID crisis);
}
