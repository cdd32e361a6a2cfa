package org.stepwell.relation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.ClinicTime;

/**
 * A decision somebody wants more time for.
 *
 * @param gate the step that asks for the decision
 * @param about what that step asks about, when several may be open at once; null otherwise
 * @param until the day on which it is asked again
 * @param deciderName who wants the time
 * @param askedAgainAt when somebody had it asked before the day came; null when nobody did
 */
public record Deferral(
        @Id UUID id,
        @Version int version,
        EpisodeId episodeId,
        String gate,
        UUID about,
        LocalDate until,
        DecidedBy decidedBy,
        String deciderName,
        String recordedBy,
        Instant recordedAt,
        Instant askedAgainAt,
        String askedAgainBy) {

    static Deferral of(EpisodeId episode, Gate gate, LocalDate until, Decider decider, String by, Instant now) {
        return new Deferral(
                UUID.randomUUID(),
                0,
                episode,
                gate.step(),
                gate.about(),
                until,
                decider.by(),
                decider.name(),
                by,
                now,
                null,
                null);
    }

    Deferral askedAgain(String by, Instant now) {
        return new Deferral(
                id, version, episodeId, gate, about, until, decidedBy, deciderName, recordedBy, recordedAt, now, by);
    }

    /** @return whether the person still has the time they wanted */
    public boolean isRunningOn(LocalDate day) {
        return askedAgainAt == null && until.isAfter(day);
    }

    /** @return the first moment of that day, on which the step is open again */
    public Instant askAgainAt() {
        return until.atStartOfDay(ClinicTime.zone()).toInstant();
    }
}
