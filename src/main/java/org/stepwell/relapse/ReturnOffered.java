package org.stepwell.relapse;

import org.stepwell.patient.EpisodeId;

/** Somebody is to be asked whether they want to come back; the episode is the one that had ended. */
public record ReturnOffered(EpisodeId episode) {}
