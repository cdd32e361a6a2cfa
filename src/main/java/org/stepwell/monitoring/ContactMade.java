package org.stepwell.monitoring;

import java.time.Instant;
import java.util.UUID;
import org.stepwell.patient.EpisodeId;

/** Somebody of the team tried to reach the person; the minutes are 0 when none were noted. */
public record ContactMade(EpisodeId episode, UUID contact, String by, Instant at, int minutes) {}
