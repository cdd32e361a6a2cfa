package org.stepwell.medication;

import org.stepwell.patient.EpisodeId;

/** Care is over, so nobody reconciles the medicines of this episode any more. */
public record ReconciliationEnded(EpisodeId episode, String journeyId) {}
