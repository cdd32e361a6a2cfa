package org.stepwell.adjustment;

import java.time.LocalDate;

/** A change of treatment in a few words and its day, as the score chart marks it. */
public record TreatmentChange(LocalDate on, String what) {}
