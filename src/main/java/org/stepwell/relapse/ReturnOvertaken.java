package org.stepwell.relapse;

import org.stepwell.patient.EpisodeId;

/** The person whom we meant to ask is in care again by another way. */
public record ReturnOvertaken(EpisodeId episode, String journeyId) {}
