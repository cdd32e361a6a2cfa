package org.stepwell.referral;

import org.stepwell.patient.EpisodeId;

/** The person did not attend the appointment that a referral had brought them. */
public record AppointmentMissed(EpisodeId episode) {}
