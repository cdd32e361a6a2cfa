package org.stepwell.relation;

import java.util.UUID;
import org.stepwell.patient.PatientId;

/** Somebody is known to look after the patient, new or from now on. */
public record CaregiverNamed(PatientId patient, UUID person) {}
