package org.stepwell.assessment;

import java.util.UUID;
import org.stepwell.patient.EpisodeId;

/** A score taken in this episode has item 9 above 0, or a positive suicide screen beside it. */
public record SafetyConcernFound(EpisodeId episode, UUID scoreId) {}
