package org.stepwell.referral;

import java.util.UUID;
import org.stepwell.patient.EpisodeId;

/** A need is to be met by a service outside the team. */
public record ReferralRequested(EpisodeId episode, UUID referralId) {}
