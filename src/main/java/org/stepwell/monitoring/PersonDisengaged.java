package org.stepwell.monitoring;

import org.stepwell.patient.EpisodeId;

/** Somebody decided to let go of a person whom nobody reaches any more. */
public record PersonDisengaged(EpisodeId episode) {}
