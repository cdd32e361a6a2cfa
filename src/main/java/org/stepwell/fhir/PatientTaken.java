package org.stepwell.fhir;

import java.util.Map;
import org.stepwell.patient.PatientId;

/**
 * What an import did to one patient.
 *
 * @param entry the number of the patient's entry in the bundle, from 0
 * @param fate created, updated or unchanged; updated also when only the record behind the patient has news
 * @param told how many entries of each kind the bundle has of this patient: conditions, medicines, allergies, scores
 * @param news how many of those were not known in just these words
 */
public record PatientTaken(int entry, PatientId id, Fate fate, Map<String, Integer> told, int news) {}
