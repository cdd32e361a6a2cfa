package org.stepwell.consent;

import java.time.LocalDate;
import java.util.UUID;
import org.stepwell.patient.EpisodeId;

/** Somebody gave a consent; expiresOn is its last day, or null. */
public record ConsentGiven(EpisodeId episode, UUID consentId, LocalDate signedOn, LocalDate expiresOn) {}
