package org.stepwell.billing;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.stepwell.patient.EpisodeId;

/** Keeps how each person is billed. */
interface CoverageRepository extends Repository<Coverage, EpisodeId> {

    Coverage save(Coverage coverage);

    Optional<Coverage> findById(EpisodeId episode);
}
