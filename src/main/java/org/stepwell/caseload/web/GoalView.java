package org.stepwell.caseload.web;

import org.stepwell.careplan.Goal;
import org.stepwell.careplan.Measure;
import org.stepwell.workflow.Words;

/** A goal with how far it has come; current is null when nothing was measured since it was set. */
record GoalView(Goal goal, Integer current) {

    public boolean isMeasured() {
        return goal.isMeasured();
    }

    public int percent() {
        return goal.percent(current);
    }

    public String status() {
        return Words.title(goal.achievementStatus());
    }

    public String measure() {
        return goal.measure() == Measure.OTHER ? "" : goal.measure().title() + " ";
    }
}
