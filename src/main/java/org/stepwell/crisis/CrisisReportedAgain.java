package org.stepwell.crisis;

import java.util.UUID;
import org.stepwell.patient.EpisodeId;

/**
 * Another report came while a crisis is open.
 *
 * @param journeyId the process that carries the open crisis
 */
public record CrisisReportedAgain(EpisodeId episode, UUID reportId, String journeyId) {}
