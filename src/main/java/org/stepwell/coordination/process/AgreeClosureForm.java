package org.stepwell.coordination.process;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.stepwell.coordination.ClosureWish;
import org.stepwell.coordination.ClosureWishes;
import org.stepwell.coordination.RelapsePreventionPlan;
import org.stepwell.coordination.RelapsePreventionPlans;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.FormData;
import org.stepwell.workflow.FormText;

/** Shows, beside the question whether care should end, how the person means to stay well and what they said before. */
@Component
class AgreeClosureForm implements FormData {

    private final RelapsePreventionPlans plans;
    private final ClosureWishes wishes;

    AgreeClosureForm(RelapsePreventionPlans plans, ClosureWishes wishes) {
        this.plans = plans;
        this.wishes = wishes;
    }

    @Override
    public String form() {
        return "agree-closure";
    }

    @Override
    public Map<String, Object> data(EpisodeId episode, String taskId, Map<String, Object> variables) {
        var plan = plans.of(episode).stream().findFirst().map(AgreeClosureForm::words);
        var before = wishes.of(episode).stream().map(AgreeClosureForm::words).collect(Collectors.joining("\n"));
        return Map.of(
                "stayingWell",
                plan.orElse("There is no relapse prevention plan yet."),
                "saidBefore",
                before.isEmpty() ? "They were not asked before." : before);
    }

    private static String words(RelapsePreventionPlan plan) {
        return "**How they notice that it is getting worse:** %s\n\n**What helps:** %s\n\n**Whom they call:** %s"
                .formatted(
                        FormText.typed(plan.warningSigns()),
                        FormText.typed(plan.whatHelps()),
                        FormText.typed(plan.whoToCall()));
    }

    private static String words(ClosureWish wish) {
        var answer = wish.is(ClosureWish.Answer.DEFER) ? "wanted to be asked again" : "wanted to go on";
        return "- %s: %s %s"
                .formatted(wish.recordedAt().toString().substring(0, 10), FormText.typed(wish.deciderName()), answer);
    }
}
