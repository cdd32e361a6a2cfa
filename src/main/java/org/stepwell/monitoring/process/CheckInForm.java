package org.stepwell.monitoring.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.stepwell.careplan.CarePlans;
import org.stepwell.careplan.Goal;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.FormData;

/** The form check-in: lists the goals of the plan in force, to be asked about one by one. */
@Component
class CheckInForm implements FormData {

    private final CarePlans plans;

    CheckInForm(CarePlans plans) {
        this.plans = plans;
    }

    @Override
    public String form() {
        return "check-in";
    }

    @Override
    public Map<String, Object> data(EpisodeId episode, String taskId, Map<String, Object> variables) {
        var goals = plans.active(episode)
                .map(plan -> plan.goals().stream().map(CheckInForm::row).toList())
                .orElse(List.of());
        return Map.of("goals", goals);
    }

    private static Map<String, Object> row(Goal goal) {
        return Map.of("goalId", goal.id().toString(), "description", goal.description());
    }
}
