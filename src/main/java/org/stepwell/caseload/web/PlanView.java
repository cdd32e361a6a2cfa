package org.stepwell.caseload.web;

import java.util.List;
import java.util.Map;
import org.stepwell.careplan.Activity;
import org.stepwell.careplan.Agreement;
import org.stepwell.careplan.CarePlan;
import org.stepwell.careplan.Finding;
import org.stepwell.careplan.PlanStatus;

/** One version of the shared care plan as the page shows it, with the others to switch to. */
record PlanView(
        CarePlan plan,
        List<CarePlan> versions,
        List<GoalView> goals,
        List<Finding> conflicts,
        Map<String, String> names) {

    public String state() {
        return state(plan);
    }

    public String state(CarePlan version) {
        return switch (version.status()) {
            case DRAFT -> "draft";
            case ACTIVE -> "in force";
            case COMPLETED -> "completed";
            case REVOKED -> "no longer in force";
        };
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
                ? "Nobody yet"
                : activity.ownerRole().title();
    }

    public String status(Activity activity) {
        return Texts.sentence(activity.status().name());
    }

    public String agreed(Agreement agreement) {
        var who =
                switch (agreement.decidedBy()) {
                    case PATIENT -> "";
                    case PATIENT_WITH_FAMILY -> ", with family";
                    case PROXY -> ", for the person";
                };
        return Texts.sentence(agreement.decision().name()) + " by " + agreement.name() + who;
    }
}
