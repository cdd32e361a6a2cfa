package org.stepwell.referral;

import java.util.UUID;
import org.stepwell.patient.EpisodeId;

/**
 * The consent a referral rested on was taken back.
 *
 * @param journeyId the process that carries the referral
 */
public record SharingRevoked(EpisodeId episode, UUID referralId, String journeyId) {}
