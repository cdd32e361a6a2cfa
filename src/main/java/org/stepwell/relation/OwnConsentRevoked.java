package org.stepwell.relation;

import java.util.UUID;
import org.stepwell.patient.PatientId;

/** A related person took back what they had allowed about themselves. */
public record OwnConsentRevoked(PatientId patient, UUID person, OwnConsent.Matter matter) {}
