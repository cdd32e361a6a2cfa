package org.stepwell.operations;

import org.stepwell.patient.PatientId;

/**
 * A version of a process, or one journey, that somebody suspended.
 *
 * @param id the definition's, or the journey's
 * @param patient null for a version
 */
public record Suspended(String id, String process, int version, boolean whole, PatientId patient, String name) {}
