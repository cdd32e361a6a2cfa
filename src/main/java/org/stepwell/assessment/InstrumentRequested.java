package org.stepwell.assessment;

import org.stepwell.patient.EpisodeId;

/** Somebody wants this instrument taken now. */
public record InstrumentRequested(EpisodeId episode, InstrumentRequest request) {}
