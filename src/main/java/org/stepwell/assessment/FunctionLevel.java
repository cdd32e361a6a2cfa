package org.stepwell.assessment;

/** How much the person's daily life is impaired, in the clinician's judgement. */
public enum FunctionLevel {
    NONE,
    MILD,
    MODERATE,
    SEVERE
}
