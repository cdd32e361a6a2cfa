package org.stepwell.coordination;

import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.PatientId;

/** The roles of a care team were filled, for the first time or anew. */
public record CareTeamFormed(EpisodeId episode, PatientId patient) {}
