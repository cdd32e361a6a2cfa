package org.stepwell.careplan.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.stepwell.careplan.PlanDrafts;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.FormData;

/** Shows a contributor the draft so far. */
@Component
class ContributeToPlanForm implements FormData {

    private final PlanDrafts drafts;
    private final PlanInWords words;

    ContributeToPlanForm(PlanDrafts drafts, PlanInWords words) {
        this.drafts = drafts;
        this.words = words;
    }

    @Override
    public String form() {
        return "contribute-to-plan";
    }

    @Override
    public Map<String, Object> data(EpisodeId episode, String taskId, Map<String, Object> variables) {
        return Map.of("draft", words.read(drafts.of(episode)));
    }
}
