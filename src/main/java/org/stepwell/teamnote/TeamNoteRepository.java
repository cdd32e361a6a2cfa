package org.stepwell.teamnote;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.stepwell.patient.PatientId;

/** Keeps notes to the team; none is ever deleted. */
interface TeamNoteRepository extends Repository<TeamNote, UUID> {

    TeamNote save(TeamNote note);

    Optional<TeamNote> findByIdAndPatientId(UUID id, PatientId patient);

    List<TeamNote> findByPatientIdOrderByWrittenAtDesc(PatientId patient);
}
