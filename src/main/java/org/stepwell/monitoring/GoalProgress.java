package org.stepwell.monitoring;

import java.util.Optional;
import java.util.UUID;
import org.stepwell.careplan.AchievementStatus;
import org.stepwell.workflow.Answers;
import org.stepwell.workflow.Word;

/** What was said of one goal at a contact; the value is null when nothing was measured. */
public record GoalProgress(UUID goal, AchievementStatus status, Integer value) {

    /** @return empty for a goal nobody spoke of */
    static Optional<GoalProgress> from(Answers row) {
        return row.optionalText("status")
                .map(status -> new GoalProgress(
                        goal(row),
                        Word.to(AchievementStatus.class, status),
                        row.optionalInteger("value").orElse(null)));
    }

    private static UUID goal(Answers row) {
        try {
            return UUID.fromString(row.text("goalId"));
        } catch (IllegalArgumentException e) {
            throw row.invalid("goalId", "This is not a goal of the plan. Open the form again.");
        }
    }
}
