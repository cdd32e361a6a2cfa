package org.stepwell.outreach;

import org.stepwell.patient.EpisodeId;

/** Outreach to somebody began. */
public record OutreachOpened(EpisodeId episode) {}
