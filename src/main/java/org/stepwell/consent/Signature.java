package org.stepwell.consent;

import java.time.Instant;
import java.time.LocalDate;
import org.stepwell.workflow.Word;

/** Who signed on which day, and who wrote it down; the note may be null. */
record Signature(
        String signedBy, String relationship, LocalDate signedOn, String note, String recordedBy, Instant recordedAt) {

    static Signature of(ConsentDecision decision, LocalDate on, String by, Instant at) {
        return new Signature(decision.signedBy(), Word.of(decision.relationship()), on, decision.note(), by, at);
    }
}
