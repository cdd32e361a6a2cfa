package org.stepwell.operations;

import java.time.Instant;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.PatientId;

/**
 * One journey as operations see it.
 *
 * @param episode null, as patient and name, for a process that is about nobody's
 * @param endedAt null while it runs
 * @param partOf the journey that called it and waits for it; null for none
 * @param carriesEpisode whether it is the main journey of an episode that is open
 */
public record JourneyLine(
        String id,
        String process,
        int version,
        EpisodeId episode,
        PatientId patient,
        String name,
        Instant startedAt,
        Instant endedAt,
        String partOf,
        boolean carriesEpisode) {

    /** Only a person who has spoken with the one in danger closes a crisis. */
    private static final String CRISIS = "crisis-response";

    public boolean isRunning() {
        return endedAt == null;
    }

    /** @return why it cannot be ended by hand, as a key of words; null when it can */
    public String keptBecause() {
        if (carriesEpisode) {
            return "carries-episode";
        }
        if (process.equals(CRISIS)) {
            return "open-crisis";
        }
        return partOf == null ? null : "part-of-another";
    }
}
