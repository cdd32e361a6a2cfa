package org.stepwell.coordination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Word;

/**
 * What a person answered when asked whether care should end.
 *
 * @param answer the word of an {@link Answer}
 * @param askAgainOn the day they named for another talk, null unless they take their time
 * @param decidedBy patient, patient-with-family or proxy
 * @param remark in their words, or null
 */
public record ClosureWish(
        @Id UUID id,
        @Version int version,
        EpisodeId episodeId,
        String answer,
        LocalDate askAgainOn,
        String decidedBy,
        String deciderName,
        String remark,
        String recordedBy,
        Instant recordedAt) {

    /** The three answers: care ends, they take their time, or care goes on. */
    public enum Answer {
        CLOSE,
        DEFER,
        GO_ON
    }

    /** The wish before it is on record, its parts as in {@link ClosureWish}. */
    public record Said(Answer answer, LocalDate askAgainOn, String decidedBy, String deciderName, String remark) {

        ClosureWish of(EpisodeId episode, String by, Instant at) {
            return new ClosureWish(
                    UUID.randomUUID(), 0, episode, Word.of(answer), askAgainOn, decidedBy, deciderName, remark, by, at);
        }
    }

    public boolean is(Answer other) {
        return Word.of(other).equals(answer);
    }
}
