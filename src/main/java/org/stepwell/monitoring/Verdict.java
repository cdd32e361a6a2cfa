package org.stepwell.monitoring;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Word;

/**
 * The judgement of one contact and the numbers behind it.
 *
 * @param judgement a word of {@link Judgement}
 * @param riskLevel the risk the episode carries after it, a word of {@link org.stepwell.coordination.RiskLevel}
 * @param week whole weeks since enrolment
 * @param phq9Total the newest PHQ-9, with the first and the best beside it; null while there is none
 * @param weeksTargetHeld whole weeks for which response or remission has held
 */
public record Verdict(
        @Id UUID id,
        @Version int version,
        EpisodeId episodeId,
        UUID contactId,
        String judgement,
        String riskLevel,
        int week,
        Integer phq9Total,
        Integer phq9Baseline,
        Integer phq9Best,
        int weeksTargetHeld,
        Instant judgedAt) {

    public Judgement judged() {
        return Word.to(Judgement.class, judgement);
    }
}
