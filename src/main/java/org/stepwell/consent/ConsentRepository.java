package org.stepwell.consent;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.CrudRepository;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.PatientId;

/** Keeps every decision ever signed. */
interface ConsentRepository extends CrudRepository<Consent, UUID> {

    /** Holds what stands until the transaction ends, so that nobody withdraws it while it is relied on. */
    @Lock(LockMode.PESSIMISTIC_READ)
    List<Consent> findByEpisodeIdAndReplacedByIsNullAndWithdrawnOnIsNull(EpisodeId episode);

    Optional<Consent> findFirstByPatientIdAndOnlyForIsNullAndReplacedByIsNullOrderByRecordedAtDesc(PatientId patient);

    List<Consent> findByPatientIdOrderByRecordedAtDesc(PatientId patient);
}
