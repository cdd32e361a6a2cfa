package org.stepwell.medication;

import org.stepwell.patient.EpisodeId;

/**
 * The medicines of an episode are to be reconciled afresh.
 *
 * @param journeyId the journey that has to hear of it; null when there is none yet
 */
public record ReconciliationRequested(EpisodeId episode, String journeyId) {}
