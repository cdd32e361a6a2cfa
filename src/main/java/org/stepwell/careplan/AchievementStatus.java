package org.stepwell.careplan;

/** How far a goal has come, in the codes of FHIR {@code Goal.achievementStatus}. */
public enum AchievementStatus {
    IN_PROGRESS,
    IMPROVING,
    WORSENING,
    NO_CHANGE,
    ACHIEVED,
    SUSTAINING,
    NOT_ACHIEVED,
    NO_PROGRESS,
    NOT_ATTAINABLE;

    /** Whether a review with this result, no change included, counts towards adjusting the plan (clinical rules 3.5). */
    public boolean isMissed() {
        return this == WORSENING || this == NO_CHANGE || this == NO_PROGRESS;
    }
}
