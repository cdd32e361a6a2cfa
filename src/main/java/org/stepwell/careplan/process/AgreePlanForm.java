package org.stepwell.careplan.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.stepwell.careplan.PlanDrafts;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.FormData;

/** Reads the plan out for the person to decide on. */
@Component
class AgreePlanForm implements FormData {

    private final PlanDrafts drafts;
    private final PlanInWords words;

    AgreePlanForm(PlanDrafts drafts, PlanInWords words) {
        this.drafts = drafts;
        this.words = words;
    }

    @Override
    public String form() {
        return "agree-plan";
    }

    @Override
    public Map<String, Object> data(EpisodeId episode, String taskId, Map<String, Object> variables) {
        return Map.of("plan", words.read(drafts.of(episode)));
    }
}
