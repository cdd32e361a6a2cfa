package org.stepwell.careplan;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A goal as somebody proposes it.
 *
 * @param goalId the goal it rewords, null for a new one
 * @param measure null keeps the measure of a reworded goal, and means {@link Measure#OTHER} for a new one
 * @param needId the need a new goal answers, null for none
 */
public record GoalDraft(
        UUID goalId,
        String description,
        Measure measure,
        Integer baseline,
        Integer target,
        LocalDate dueOn,
        UUID needId) {}
