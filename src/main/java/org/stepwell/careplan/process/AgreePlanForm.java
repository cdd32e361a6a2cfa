package org.stepwell.careplan.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.stepwell.careplan.PlanDecisions;
import org.stepwell.careplan.PlanDrafts;
import org.stepwell.patient.EpisodeId;
import org.stepwell.relation.Deferrals;
import org.stepwell.relation.Proxies;
import org.stepwell.workflow.FormData;

/** Reads the plan out for the person to decide on. */
@Component
class AgreePlanForm implements FormData {

    private final PlanDrafts drafts;
    private final PlanInWords words;
    private final Proxies proxies;
    private final Deferrals deferrals;

    AgreePlanForm(PlanDrafts drafts, PlanInWords words, Proxies proxies, Deferrals deferrals) {
        this.drafts = drafts;
        this.words = words;
        this.proxies = proxies;
        this.deferrals = deferrals;
    }

    @Override
    public String form() {
        return "agree-plan";
    }

    @Override
    public Map<String, Object> data(EpisodeId episode, String taskId, Map<String, Object> variables) {
        return Map.of(
                "plan", words.read(drafts.of(episode)),
                "deferred", deferrals.inWords(episode, PlanDecisions.GATE),
                "proxyOptions", proxies.options(episode));
    }
}
