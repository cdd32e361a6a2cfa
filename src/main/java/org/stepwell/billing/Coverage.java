package org.stepwell.billing;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Word;

/**
 * How one person is billed.
 *
 * @param codeFamily a word of {@link CodeFamily}
 * @param acceptsMidpoint whether the payer accepts the midpoint of a band's minutes
 * @param apcmSameMonth whether the same practitioner bills advanced primary care management
 * @param initiatingVisitOn null while nobody knows
 */
public record Coverage(
        @Id EpisodeId episodeId,
        @Version int version,
        String payer,
        String codeFamily,
        boolean acceptsMidpoint,
        boolean apcmSameMonth,
        LocalDate initiatingVisitOn) {

    static Coverage usual(EpisodeId episode, String payer) {
        return new Coverage(episode, 0, payer, Word.of(CodeFamily.COCM), false, false, null);
    }

    Coverage inPlaceOf(Coverage before) {
        return new Coverage(
                before.episodeId, before.version, payer, codeFamily, acceptsMidpoint, apcmSameMonth, initiatingVisitOn);
    }
}
