package org.stepwell.consent;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.PatientId;

/** Keeps every decision ever signed. */
interface ConsentRepository extends CrudRepository<Consent, UUID> {

    /** What stands in the episode, and what was revoked or ran out without another in its place. */
    List<Consent> findByEpisodeIdAndReplacedByIsNull(EpisodeId episode);

    Optional<Consent> findByIdAndEpisodeId(UUID id, EpisodeId episode);

    Optional<Consent> findFirstByPatientIdAndOnlyForIsNullAndMatterAndReplacedByIsNullOrderBySignatureRecordedAtDesc(
            PatientId patient, String matter);

    List<Consent> findByPatientIdOrderBySignatureRecordedAtDesc(PatientId patient);
}
