package org.stepwell.transition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.stepwell.coordination.LevelOfCare;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Word;

/**
 * Who decided on which level of care, and why.
 *
 * @param before the level until then, null when there was none
 * @param recommended what the rule recommended, null when nobody asked it
 * @param decided a word of {@link LevelOfCare}, as before and recommended are
 * @param step a word of {@link LevelStep}
 * @param reason null when there is none
 * @param recertifyOn when it has to be certified again, null when it need not
 */
public record LevelDecision(
        @Id UUID id,
        @Version int version,
        EpisodeId episodeId,
        String before,
        String recommended,
        String decided,
        String step,
        String reason,
        LocalDate recertifyOn,
        String decidedBy,
        Instant decidedAt) {

    boolean isFor(LevelOfCare level) {
        return Word.of(level).equals(decided);
    }
}
