package org.stepwell.careplan;

import java.util.UUID;

/**
 * How one goal goes, as told at a contact.
 *
 * @param goal the goal's id, the same in every version of the plan
 * @param value the measured value within the measure's range; null when nothing was measured
 */
public record GoalProgress(UUID goal, AchievementStatus status, Integer value) {}
