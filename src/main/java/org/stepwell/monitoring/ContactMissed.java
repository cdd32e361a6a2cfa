package org.stepwell.monitoring;

import org.stepwell.patient.EpisodeId;

/** A check-in reached nobody. */
public record ContactMissed(EpisodeId episode) {}
