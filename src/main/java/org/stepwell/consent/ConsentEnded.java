package org.stepwell.consent;

import java.util.UUID;
import org.stepwell.patient.EpisodeId;

/**
 * A later decision took a consent's place, or care is over.
 *
 * @param journeyId the process that follows this consent
 */
public record ConsentEnded(EpisodeId episode, UUID consentId, String journeyId) {}
