package org.stepwell.operations;

import java.time.Instant;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.PatientId;

/**
 * One stopped step of one person.
 *
 * @param patient null, as the name and the episode, for a process that is about nobody
 * @param assignee who has the task to deal with it; null for nobody
 */
public record StoppedRun(
        String job,
        String journey,
        String process,
        int version,
        String step,
        Cause cause,
        PatientId patient,
        EpisodeId episode,
        String name,
        Instant since,
        String assignee) {}
