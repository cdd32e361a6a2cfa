package org.stepwell.monitoring;

import org.stepwell.patient.EpisodeId;

/** The psychiatrist has reviewed the case that monitoring put before them. */
public record CaseReviewed(EpisodeId episode) {}
