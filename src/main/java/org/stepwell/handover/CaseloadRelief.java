package org.stepwell.handover;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.stepwell.patient.EpisodeId;

/**
 * A supervisor's look at somebody who carries too many; it hangs on the person who came last.
 *
 * @param decision hand-over or bear; null while nobody has decided
 */
record CaseloadRelief(
        @Id UUID id,
        @Version int version,
        String username,
        EpisodeId episodeId,
        int people,
        int norm,
        Instant askedAt,
        String decision,
        String reason,
        String decidedBy,
        Instant decidedAt) {

    CaseloadRelief decided(String how, String why, String by, Instant at) {
        return new CaseloadRelief(id, version, username, episodeId, people, norm, askedAt, how, why, by, at);
    }
}
