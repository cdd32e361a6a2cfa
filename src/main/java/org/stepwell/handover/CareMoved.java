package org.stepwell.handover;

import org.stepwell.patient.EpisodeId;

/** A person has another care manager; both are usernames. */
public record CareMoved(EpisodeId episode, String from, String to) {}
