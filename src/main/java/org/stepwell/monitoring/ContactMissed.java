package org.stepwell.monitoring;

import org.stepwell.patient.EpisodeId;

/** A check-in reached nobody, and care is to go on here. */
public record ContactMissed(EpisodeId episode) {}
