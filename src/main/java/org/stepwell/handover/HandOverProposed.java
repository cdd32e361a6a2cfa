package org.stepwell.handover;

import java.util.UUID;
import org.stepwell.patient.EpisodeId;

/** Somebody is asked to take a person over; the receiver is a username. */
public record HandOverProposed(EpisodeId episode, UUID handOver, String receiver) {}
