package org.stepwell.referral;

import java.time.Instant;
import java.util.UUID;
import org.stepwell.patient.EpisodeId;

/** The person has an appointment at a service, the first or one in place of another. */
public record AppointmentArranged(EpisodeId episode, UUID referralId, Instant at) {}
