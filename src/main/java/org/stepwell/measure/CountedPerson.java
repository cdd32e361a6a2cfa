package org.stepwell.measure;

import java.math.BigDecimal;
import org.stepwell.patient.PatientId;

/**
 * Somebody in the list of a measure.
 *
 * @param stands the word of {@link Stands}
 * @param value what is averaged; null of a share
 */
public record CountedPerson(PatientId patient, String name, String stands, BigDecimal value) {}
