package org.stepwell.monitoring;

import org.stepwell.patient.EpisodeId;

/** The next contact is due now instead of later. */
public record ContactBroughtForward(EpisodeId episode) {}
