package org.stepwell.review;

import java.util.UUID;
import org.stepwell.patient.EpisodeId;

/** Somebody is on this week's list, and nothing has put their case before the psychiatrist yet. */
public record PickedForReview(EpisodeId episode, UUID review) {}
