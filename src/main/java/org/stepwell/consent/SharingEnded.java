package org.stepwell.consent;

import java.util.UUID;
import org.stepwell.patient.EpisodeId;

/** Whatever is still on its way under this consent, and is allowed no more, has to be called back now. */
public record SharingEnded(EpisodeId episode, UUID consentId) {}
