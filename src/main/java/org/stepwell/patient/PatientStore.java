package org.stepwell.patient;

import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

/** Where patients are kept. */
interface PatientStore extends Repository<Patient, PatientId> {

    Patient save(Patient patient);

    Optional<Patient> findById(PatientId id);

    @Query("select p.* from patient p join patient_identifier i on i.patient_id = p.id"
            + " where i.system = :system and i.value = :value")
    Optional<Patient> findByIdentifier(@Param("system") String system, @Param("value") String value);
}
