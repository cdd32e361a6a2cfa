package org.stepwell.transition;

import org.stepwell.patient.EpisodeId;

/** The person came into hospital or an emergency department. */
public record PersonAdmitted(EpisodeId episode) {}
