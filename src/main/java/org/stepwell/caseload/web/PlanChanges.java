package org.stepwell.caseload.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stepwell.careplan.Activity;
import org.stepwell.careplan.Goal;
import org.stepwell.patient.Patient;
import org.stepwell.workflow.Words;

/** Two versions of a plan side by side. */
record PlanChanges(
        Patient patient, PlanView older, PlanView newer, List<PlanChange> goals, List<PlanChange> activities) {

    static PlanChanges between(PlanDocument before, PlanDocument after) {
        var older = before.view();
        var newer = after.view();
        return new PlanChanges(
                after.patient(),
                older,
                newer,
                PlanChange.between(goals(older), goals(newer), Goal::id, PlanChanges::words),
                PlanChange.between(older.activities(), newer.activities(), Activity::id, one -> words(newer, one)));
    }

    private static List<Goal> goals(PlanView view) {
        return view.goals().stream().map(GoalView::goal).toList();
    }

    private static String words(Goal goal) {
        var target = goal.target() == null ? null : Words.say("care-plan.goal.target", measure(goal) + goal.target());
        var due = goal.dueOn() == null ? null : Words.say("plan-changes.due", Texts.day(goal.dueOn()));
        return joined(goal.description(), target, due);
    }

    private static String measure(Goal goal) {
        return new GoalView(goal, null).measure();
    }

    private static String words(PlanView view, Activity activity) {
        var due = activity.dueOn() == null ? null : Words.say("plan-changes.due", Texts.day(activity.dueOn()));
        return joined(activity.description(), view.owner(activity), due);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
