package org.stepwell.coordination;

/** How likely the person is to come to harm, as the decision rate-risk says. */
public enum RiskLevel {
    NONE,
    LOW,
    MODERATE,
    HIGH
}
