package org.stepwell.monitoring;

import org.stepwell.patient.EpisodeId;

/** A check-in reached the person. */
public record PersonReached(EpisodeId episode) {}
