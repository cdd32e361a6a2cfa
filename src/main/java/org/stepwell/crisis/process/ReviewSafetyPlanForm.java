package org.stepwell.crisis.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.stepwell.crisis.SafetyPlan;
import org.stepwell.crisis.SafetyPlans;
import org.stepwell.crisis.SafetySteps;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.FormData;
import org.stepwell.workflow.FormText;

/** The form review-safety-plan: the plan in use, to be read together and changed where it no longer holds. */
@Component
class ReviewSafetyPlanForm implements FormData {

    private final SafetyPlans plans;

    ReviewSafetyPlanForm(SafetyPlans plans) {
        this.plans = plans;
    }

    @Override
    public String form() {
        return "review-safety-plan";
    }

    @Override
    public Map<String, Object> data(EpisodeId episode, String taskId, Map<String, Object> variables) {
        var steps = plans.current(episode).map(SafetyPlan::steps);
        var data = new HashMap<String, Object>(steps.map(SafetyPlanForm::words).orElse(Map.of()));
        data.put("plan", steps.map(ReviewSafetyPlanForm::words).orElse("No plan is in use."));
        return data;
    }

    private static String words(SafetySteps steps) {
        return FormText.list(List.of(
                steps.warningSigns(),
                steps.ownCoping(),
                steps.distraction(),
                steps.helpers(),
                steps.professionals(),
                steps.saferPlace()));
    }
}
