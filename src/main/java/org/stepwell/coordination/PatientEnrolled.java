package org.stepwell.coordination;

import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.PatientId;

/** An episode of care has begun. */
public record PatientEnrolled(EpisodeId episode, PatientId patient) {}
