package org.stepwell.assessment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.PatientId;

/** Keeps scores; none is ever changed or deleted. */
interface ScoreRepository extends Repository<Score, UUID> {

    Score save(Score score);

    Optional<Score> findByPatientIdAndSourceId(PatientId patient, String sourceId);

    Optional<Score> findByIdAndEpisodeId(UUID id, EpisodeId episode);

    List<Score> findByPatientIdOrderByTakenAt(PatientId patient);

    List<Score> findByEpisodeIdAndInstrumentOrderByTakenAt(EpisodeId episode, String instrument);
}
