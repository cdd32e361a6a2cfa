package org.stepwell.careplan;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.relational.core.mapping.Table;
import org.stepwell.team.Role;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Words;

/**
 * What the person wants to reach, how it is measured and how far it has come.
 *
 * @param id the same in every version of the plan, so that progress can be followed across them
 * @param baseline the measure when the goal was set, null when not measured
 * @param target the value at which the goal is reached, null when the description alone says it
 * @param needId the need it answers, null when a team member or the person brought it
 */
@Table("care_plan_goal")
public record Goal(
        UUID id,
        String description,
        Measure measure,
        Integer baseline,
        Integer target,
        LocalDate dueOn,
        AchievementStatus achievementStatus,
        UUID needId,
        Role addedBy) {

    public Goal {
        if (description == null || description.isBlank()) {
            throw new InvalidAnswer("goals", Words.say("wrong.careplan.goal"));
        }
        measure.check("goals", baseline);
        measure.check("goals", target);
    }

    static Goal from(GoalDraft draft, Role addedBy) {
        return new Goal(
                UUID.randomUUID(),
                draft.description(),
                draft.measure() == null ? Measure.OTHER : draft.measure(),
                draft.baseline(),
                draft.target(),
                draft.dueOn(),
                AchievementStatus.IN_PROGRESS,
                draft.needId(),
                addedBy);
    }

    /** @return whether the way to it can be drawn */
    public boolean isMeasured() {
        return baseline != null && target != null && !baseline.equals(target);
    }

    /**
     * @param current the measure now, null when nothing was measured
     * @return 0 to 100 on the way from the baseline to the target; falling behind the baseline counts as 0
     */
    public int percent(Integer current) {
        return current == null
                ? 0
                : Math.max(0, Math.min(100, Math.round(100f * (current - baseline) / (target - baseline))));
    }

    /** Takes the new wording, target and date; measure and baseline stay unless the draft names them. */
    Goal revised(GoalDraft draft) {
        return new Goal(
                id,
                draft.description(),
                draft.measure() == null ? measure : draft.measure(),
                draft.baseline() == null ? baseline : draft.baseline(),
                draft.target(),
                draft.dueOn(),
                achievementStatus,
                needId,
                addedBy);
    }

    Goal reviewed(AchievementStatus status) {
        return new Goal(id, description, measure, baseline, target, dueOn, status, needId, addedBy);
    }
}
