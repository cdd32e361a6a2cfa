package org.stepwell.coordination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.stepwell.patient.EpisodeId;
import org.stepwell.relation.DecidedBy;
import org.stepwell.relation.Decider;
import org.stepwell.relation.Said;
import org.stepwell.workflow.Word;

/**
 * What a person, or a proxy for them, answered when asked whether care should end.
 *
 * @param answer the word of an {@link Answer}
 * @param askAgainOn the day of another talk, null unless they take their time
 * @param remark in their words, or null
 */
public record ClosureWish(
        @Id UUID id,
        @Version int version,
        EpisodeId episodeId,
        String answer,
        LocalDate askAgainOn,
        DecidedBy decidedBy,
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

    /**
     * The wish before it is checked.
     *
     * @param deferUntil the day they named, null for the usual time and for every other answer
     */
    public record Asked(Answer answer, Said said, LocalDate deferUntil, String remark) {

        ClosureWish kept(EpisodeId episode, Decider decider, LocalDate askAgainOn, Stamp stamp) {
            return new ClosureWish(
                    UUID.randomUUID(),
                    0,
                    episode,
                    Word.of(answer),
                    askAgainOn,
                    decider.by(),
                    decider.name(),
                    remark,
                    stamp.by(),
                    stamp.at());
        }
    }

    /** Who wrote it down, and when. */
    record Stamp(String by, Instant at) {}

    public boolean is(Answer other) {
        return Word.of(other).equals(answer);
    }
}
