package org.stepwell.referral;

import java.util.UUID;
import org.stepwell.patient.EpisodeId;

/**
 * A service answered a referral that was waiting for it.
 *
 * @param journeyId the process that carries the referral
 */
public record ReferralAnswered(EpisodeId episode, UUID referralId, String journeyId, Answer answer) {}
