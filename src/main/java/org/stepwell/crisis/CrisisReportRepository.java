package org.stepwell.crisis;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Keeps the reports of crises; none is ever deleted. */
interface CrisisReportRepository extends Repository<CrisisReport, UUID> {

    CrisisReport save(CrisisReport report);

    Optional<CrisisReport> findByIdAndCrisisId(UUID id, UUID crisis);

    List<CrisisReport> findByCrisisIdOrderByReportedAt(UUID crisis);
}
