package org.stepwell.careplan;

/** Where a version of the plan stands, in the codes of FHIR {@code CarePlan.status}. */
public enum PlanStatus {
    DRAFT,
    ACTIVE,
    /** The episode ended with its goals held. */
    COMPLETED,
    /** Withdrawn, replaced by a newer version, or ended with the episode short of its goals. */
    REVOKED
}
