package org.stepwell.assessment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.stepwell.patient.EpisodeId;

/** Keeps requests; none is ever deleted. */
interface InstrumentRequestRepository extends Repository<InstrumentRequest, UUID> {

    InstrumentRequest save(InstrumentRequest request);

    Optional<InstrumentRequest> findByIdAndEpisodeId(UUID id, EpisodeId episode);

    List<InstrumentRequest> findByEpisodeIdOrderByAskedAt(EpisodeId episode);
}
