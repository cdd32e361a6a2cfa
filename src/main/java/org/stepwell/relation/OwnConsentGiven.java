package org.stepwell.relation;

import java.util.UUID;
import org.stepwell.patient.PatientId;

/** A related person allowed something about themselves. */
public record OwnConsentGiven(PatientId patient, UUID person, OwnConsent.Matter matter) {}
