package org.stepwell.coordination;

import org.stepwell.patient.EpisodeId;

/** Somebody decided to stop looking for a person nobody reaches any more. */
public record PersonLetGo(EpisodeId episode, String journeyId) {}
