package org.stepwell.insurance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.stepwell.patient.PatientId;

/** Keeps who pays for whom. */
interface InsuranceRepository extends Repository<Insurance, UUID> {

    Insurance save(Insurance insurance);

    List<Insurance> findByPatientIdOrderByCoversFromDescIdAsc(PatientId patient);

    Optional<Insurance> findByIdAndPatientId(UUID id, PatientId patient);

    Optional<Insurance> findByPatientIdAndSourceId(PatientId patient, String sourceId);
}
