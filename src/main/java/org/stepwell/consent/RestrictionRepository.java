package org.stepwell.consent;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.PatientId;

/** Keeps what people asked to keep closed. */
interface RestrictionRepository extends CrudRepository<Restriction, UUID> {

    List<Restriction> findByEpisodeIdAndState(EpisodeId episode, String state);

    Optional<Restriction> findByConsentIdAndState(UUID consent, String state);

    List<Restriction> findByPatientIdOrderByRequestedOnDesc(PatientId patient);
}
