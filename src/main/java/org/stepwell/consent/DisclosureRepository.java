package org.stepwell.consent;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.stepwell.patient.PatientId;

/** Keeps every disclosure made; none is changed or deleted. */
interface DisclosureRepository extends Repository<DisclosureMade, UUID> {

    DisclosureMade save(DisclosureMade disclosure);

    boolean existsByConsentId(UUID consentId);

    List<DisclosureMade> findByConsentIdOrderByMadeAt(UUID consentId);

    List<DisclosureMade> findByPatientIdOrderByMadeAtDesc(PatientId patient);
}
