package org.stepwell.adjustment.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.stepwell.careplan.CarePlan;
import org.stepwell.careplan.CarePlans;
import org.stepwell.careplan.Goal;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.FormData;
import org.stepwell.workflow.FormText;
import org.stepwell.workflow.Word;

/** Shows the psychiatrist how the goals of the plan in force go. */
@Component
class RecommendChangesForm implements FormData {

    private final CarePlans plans;

    RecommendChangesForm(CarePlans plans) {
        this.plans = plans;
    }

    @Override
    public String form() {
        return "recommend-changes";
    }

    @Override
    public Map<String, Object> data(EpisodeId episode, String taskId, Map<String, Object> variables) {
        var goals = plans.active(episode).map(CarePlan::goals).orElse(List.of());
        return Map.of(
                "progress",
                FormText.list(goals.stream().map(RecommendChangesForm::progress).toList()));
    }

    private static String progress(Goal goal) {
        return goal.description() + ": " + Word.of(goal.achievementStatus()).replace('-', ' ');
    }
}
