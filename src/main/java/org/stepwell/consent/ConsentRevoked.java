package org.stepwell.consent;

import java.util.UUID;
import org.stepwell.patient.EpisodeId;

/**
 * Somebody took a consent back.
 *
 * @param journeyId the process that follows this consent
 */
public record ConsentRevoked(EpisodeId episode, UUID consentId, String journeyId) {}
