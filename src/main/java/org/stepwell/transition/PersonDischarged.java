package org.stepwell.transition;

import org.stepwell.patient.EpisodeId;

/** The person left hospital or an emergency department. */
public record PersonDischarged(EpisodeId episode) {}
