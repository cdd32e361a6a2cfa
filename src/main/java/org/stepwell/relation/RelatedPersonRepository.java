package org.stepwell.relation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.stepwell.patient.PatientId;

/** Keeps the people close to a patient; none is ever deleted. */
interface RelatedPersonRepository extends Repository<RelatedPerson, UUID> {

    RelatedPerson save(RelatedPerson person);

    List<RelatedPerson> findByPatientIdOrderByAddedOnAscNameAsc(PatientId patient);

    Optional<RelatedPerson> findByIdAndPatientId(UUID id, PatientId patient);

    /** Throws {@link UnknownRelatedPerson} when this patient has no such, or the relation has ended. */
    default RelatedPerson require(PatientId patient, UUID id) {
        return findByIdAndPatientId(id, patient)
                .filter(RelatedPerson::isCurrent)
                .orElseThrow(() -> new UnknownRelatedPerson(id));
    }
}
