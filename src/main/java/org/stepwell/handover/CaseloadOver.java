package org.stepwell.handover;

import java.util.UUID;
import org.stepwell.patient.EpisodeId;

/** With this person somebody carries far more people than the norm allows. */
public record CaseloadOver(EpisodeId episode, UUID relief) {}
