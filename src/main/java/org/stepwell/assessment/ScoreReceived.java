package org.stepwell.assessment;

import java.time.Instant;
import java.util.UUID;
import org.stepwell.patient.PatientId;

/** A total that was taken elsewhere has reached us, and was not known before. */
public record ScoreReceived(PatientId patient, UUID scoreId, Instrument instrument, int total, Instant takenAt) {}
