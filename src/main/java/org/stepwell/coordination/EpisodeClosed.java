package org.stepwell.coordination;

import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.PatientId;

/** An episode of care is over; whatever was still under way for it has to end. */
public record EpisodeClosed(EpisodeId episode, PatientId patient, Outcome outcome) {}
