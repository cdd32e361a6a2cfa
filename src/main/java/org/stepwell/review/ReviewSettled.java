package org.stepwell.review;

import java.util.UUID;
import org.stepwell.patient.EpisodeId;

/** What the review's journey waits for will not come: the case was reviewed elsewhere, or care has ended. */
public record ReviewSettled(EpisodeId episode, UUID review, String journeyId) {}
