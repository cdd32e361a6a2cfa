package org.stepwell.crisis.process;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.stepwell.crisis.SafetyPlan;
import org.stepwell.crisis.SafetyPlans;
import org.stepwell.crisis.SafetySteps;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.FormData;

/** The form write-safety-plan: begins with the words of the plan in use, to be gone through again. */
@Component
class SafetyPlanForm implements FormData {

    private final SafetyPlans plans;

    SafetyPlanForm(SafetyPlans plans) {
        this.plans = plans;
    }

    @Override
    public String form() {
        return "write-safety-plan";
    }

    @Override
    public Map<String, Object> data(EpisodeId episode, String taskId, Map<String, Object> variables) {
        return plans.current(episode)
                .map(SafetyPlan::steps)
                .map(SafetyPlanForm::words)
                .orElse(Map.of());
    }

    static Map<String, Object> words(SafetySteps steps) {
        var words = new HashMap<String, Object>(Map.of(
                "warningSigns", steps.warningSigns(),
                "ownCoping", steps.ownCoping(),
                "distraction", steps.distraction(),
                "helpers", steps.helpers(),
                "professionals", steps.professionals(),
                "saferPlace", steps.saferPlace()));
        words.computeIfAbsent("barriers", key -> steps.barriers());
        return words;
    }
}
