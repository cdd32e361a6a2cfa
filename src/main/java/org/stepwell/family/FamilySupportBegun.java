package org.stepwell.family;

import java.util.UUID;
import org.stepwell.patient.EpisodeId;

/** Work with somebody close to the patient began. */
public record FamilySupportBegun(EpisodeId episode, UUID support) {}
