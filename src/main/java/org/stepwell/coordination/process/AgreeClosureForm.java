package org.stepwell.coordination.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.stepwell.coordination.ClosureWishes;
import org.stepwell.coordination.RelapsePreventionPlan;
import org.stepwell.coordination.RelapsePreventionPlans;
import org.stepwell.patient.EpisodeId;
import org.stepwell.relation.Deferrals;
import org.stepwell.relation.Proxies;
import org.stepwell.workflow.FormData;
import org.stepwell.workflow.FormText;

/** Shows, beside the question whether care should end, how the person means to stay well, who may decide for them and who asked for time. */
@Component
class AgreeClosureForm implements FormData {

    private final RelapsePreventionPlans plans;
    private final Deferrals deferrals;
    private final Proxies proxies;

    AgreeClosureForm(RelapsePreventionPlans plans, Deferrals deferrals, Proxies proxies) {
        this.plans = plans;
        this.deferrals = deferrals;
        this.proxies = proxies;
    }

    @Override
    public String form() {
        return ClosureWishes.GATE.step();
    }

    @Override
    public Map<String, Object> data(EpisodeId episode, String taskId, Map<String, Object> variables) {
        var plan = plans.of(episode).stream().findFirst().map(AgreeClosureForm::words);
        return Map.of(
                "stayingWell", plan.orElse("There is no relapse prevention plan yet."),
                "deferred", deferrals.inWords(episode, ClosureWishes.GATE),
                "proxyOptions", proxies.options(episode));
    }

    private static String words(RelapsePreventionPlan plan) {
        return "**How they notice that it is getting worse:** %s\n\n**What helps:** %s\n\n**Whom they call:** %s"
                .formatted(
                        FormText.typed(plan.warningSigns()),
                        FormText.typed(plan.whatHelps()),
                        FormText.typed(plan.whoToCall()));
    }
}
