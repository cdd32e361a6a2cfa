package org.stepwell.teamnote;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.stepwell.consent.Sensitivity;
import org.stepwell.patient.PatientId;
import org.stepwell.workflow.Word;

/**
 * One note to the team; its text never changes.
 *
 * @param author the username of whoever wrote it
 * @param status a word of {@link Status}
 * @param wrongSince when its author marked it as wrong, null while it stands
 * @param sensitivity the word of how closely its author wants it held; null when they leave it to the rules
 */
public record TeamNote(
        @Id UUID id,
        @Version int version,
        PatientId patientId,
        String text,
        String author,
        Instant writtenAt,
        String status,
        Instant wrongSince,
        String sensitivity) {

    /** How a FHIR Communication calls it. */
    enum Status {
        COMPLETED,
        ENTERED_IN_ERROR
    }

    static TeamNote written(PatientId patient, String text, Sensitivity held, String author, Instant at) {
        return new TeamNote(
                UUID.randomUUID(), 0, patient, text, author, at, Word.of(Status.COMPLETED), null, Word.of(held));
    }

    TeamNote wrong(Instant at) {
        return new TeamNote(
                id, version, patientId, text, author, writtenAt, Word.of(Status.ENTERED_IN_ERROR), at, sensitivity);
    }

    /** @return how closely its author wants it held, or null */
    public Sensitivity held() {
        return Word.to(Sensitivity.class, sensitivity);
    }

    public boolean isWrong() {
        return wrongSince != null;
    }
}
