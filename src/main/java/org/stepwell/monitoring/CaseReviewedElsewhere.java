package org.stepwell.monitoring;

import org.stepwell.patient.EpisodeId;

/** The psychiatrist has reviewed the case without being asked by monitoring. */
public record CaseReviewedElsewhere(EpisodeId episode) {}
