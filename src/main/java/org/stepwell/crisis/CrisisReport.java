package org.stepwell.crisis;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.stepwell.workflow.Word;

/**
 * One report of a crisis: the one that opened it, or another while it was open.
 *
 * @param source a word of {@link Source}
 * @param reason what was said; null when nothing was
 * @param scoreId the score that raised the concern; null unless one did
 * @param seenBy who looked at it while the crisis was open; null for the one that opened it and until somebody has
 * @param answer a word of {@link Answer}; null until somebody has looked
 */
public record CrisisReport(
        @Id UUID id,
        @Version int version,
        UUID crisisId,
        String source,
        String reason,
        UUID scoreId,
        String reportedBy,
        Instant reportedAt,
        String seenBy,
        Instant seenAt,
        String answer,
        String note) {

    /** Where the report came from. */
    public enum Source {
        SCORE,
        CARE_TEAM,
        PATIENT,
        FAMILY
    }

    /** What follows from a report that came while a crisis was open. */
    public enum Answer {
        RESPONSE_COVERS_IT,
        SCREEN_AGAIN
    }

    static CrisisReport of(UUID crisis, Concern concern, String by, Instant at) {
        return new CrisisReport(
                UUID.randomUUID(),
                0,
                crisis,
                Word.of(concern.source()),
                concern.reason(),
                concern.scoreId(),
                by,
                at,
                null,
                null,
                null,
                null);
    }

    CrisisReport seen(Answer found, String remark, String by, Instant at) {
        return new CrisisReport(
                id, version, crisisId, source, reason, scoreId, reportedBy, reportedAt, by, at, Word.of(found), remark);
    }
}
