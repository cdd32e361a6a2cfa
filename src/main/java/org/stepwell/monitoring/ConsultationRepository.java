package org.stepwell.monitoring;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.stepwell.patient.EpisodeId;

/** Keeps consultations; none is ever changed or deleted. */
interface ConsultationRepository extends Repository<Consultation, UUID> {

    Consultation save(Consultation consultation);

    List<Consultation> findByEpisodeIdOrderByGivenAt(EpisodeId episode);
}
