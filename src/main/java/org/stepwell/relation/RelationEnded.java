package org.stepwell.relation;

import java.util.UUID;
import org.stepwell.patient.PatientId;

/** A related person no longer is one,. */
public record RelationEnded(PatientId patient, UUID person) {}
