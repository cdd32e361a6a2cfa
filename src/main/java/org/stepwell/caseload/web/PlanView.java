package org.stepwell.caseload.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stepwell.careplan.Activity;
import org.stepwell.careplan.Agreement;
import org.stepwell.careplan.CarePlan;
import org.stepwell.careplan.Finding;
import org.stepwell.careplan.PlanStatus;
import org.stepwell.consent.Shown;
import org.stepwell.workflow.Word;
import org.stepwell.workflow.Words;

/**
 * One version of the shared care plan as the page shows it, with the others to switch to.
 *
 * @param plan all of it; what of it the reader may be shown are these goals, activities and conflicts
 */
record PlanView(
        CarePlan plan,
        List<CarePlan> versions,
        List<GoalView> goals,
        List<Activity> activities,
        List<Finding> conflicts,
        Shown shown,
        Map<String, String> names) {

    public String state() {
        return state(plan);
    }

    public String state(CarePlan version) {
        return Words.say("care-plan.state." + Word.of(version.status()));
    }

    /** @return why this version is not in force any more: what the person said, what took its place, or that care ended */
    public Optional<String> ending() {
        if (plan.status() != PlanStatus.COMPLETED && plan.status() != PlanStatus.REVOKED) {
            return Optional.empty();
        }
        if (plan.validUntil() == null) {
            return Optional.ofNullable(plan.statusReason()).filter(reason -> shown.shows(Items.said(reason)));
        }
        return Optional.of(versions.stream()
                .filter(version -> plan.id().equals(version.replaces()))
                .filter(version -> version.validUntil() != null)
                .findFirst()
                .map(version -> Words.say("care-plan.replaced", version.versionNumber()))
                .orElseGet(() -> Words.say("care-plan.care-ended")));
    }

    /** @return what was noted beside the answer; null for nothing the reader may be shown */
    public String note(Agreement agreement) {
        return agreement.note() != null && shown.shows(Items.said(agreement.note())) ? agreement.note() : null;
    }

    public boolean isDraft() {
        return plan.status() == PlanStatus.DRAFT;
    }

    /** @return who does it: the person by name where we know them, else the role */
    public String owner(Activity activity) {
        if (activity.owner() != null && names.containsKey(activity.owner())) {
            return names.get(activity.owner());
        }
        return activity.ownerRole() == null
                ? Words.say("care-plan.owner.nobody")
                : activity.ownerRole().title();
    }

    public String status(Activity activity) {
        return Words.title(activity.status());
    }

    public String agreed(Agreement agreement) {
        return Words.say(
                "care-plan.agreed." + Word.of(agreement.decidedBy()),
                Words.title(agreement.decision()),
                agreement.name());
    }
}
