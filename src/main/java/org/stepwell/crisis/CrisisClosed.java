package org.stepwell.crisis;

import java.util.UUID;
import org.stepwell.patient.EpisodeId;

/** A person has closed a crisis. */
public record CrisisClosed(EpisodeId episode, UUID crisisId) {}
