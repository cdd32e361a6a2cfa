package org.stepwell.coordination;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.PatientId;

/** Keeps episodes; none is ever deleted. */
interface EpisodeRepository extends Repository<Episode, EpisodeId> {

    Episode save(Episode episode);

    Optional<Episode> findById(EpisodeId id);

    Optional<Episode> findByPatientIdAndClosedOnIsNull(PatientId patient);

    List<Episode> findByPatientIdOrderByEnrolledOnDesc(PatientId patient);
}
