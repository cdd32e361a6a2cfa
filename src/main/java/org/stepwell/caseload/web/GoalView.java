package org.stepwell.caseload.web;

import org.stepwell.careplan.Goal;
import org.stepwell.careplan.Measure;

/** A goal with how far it has come; current is null when nothing was measured since it was set. */
record GoalView(Goal goal, Integer current) {

    public boolean isMeasured() {
        return goal.baseline() != null
                && goal.target() != null
                && !goal.baseline().equals(goal.target());
    }

    /** @return 0 to 100 on the way from the baseline to the target; falling behind the baseline counts as 0 */
    public int percent() {
        if (current == null) {
            return 0;
        }
        var way = goal.target() - goal.baseline();
        return Math.max(0, Math.min(100, Math.round(100f * (current - goal.baseline()) / way)));
    }

    public String status() {
        return Texts.sentence(goal.achievementStatus().name());
    }

    public String measure() {
        return goal.measure() == Measure.OTHER ? "" : goal.measure().title() + " ";
    }
}
