package org.stepwell.consent;

import java.util.UUID;
import org.stepwell.patient.EpisodeId;

/**
 * The person asked to keep something closed (42 CFR 2.26).
 *
 * @param journeyId the process that follows the consent it would narrow
 */
public record RestrictionRequested(EpisodeId episode, UUID consentId, String journeyId) {}
