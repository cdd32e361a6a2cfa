package org.stepwell.billing.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.FormData;

/** The form decide-codes: shows what no rule covers. */
@Component
class DecideCodesForm implements FormData {

    private final MonthInWords months;

    DecideCodesForm(MonthInWords months) {
        this.months = months;
    }

    @Override
    public String form() {
        return "decide-codes";
    }

    @Override
    public Map<String, Object> data(EpisodeId episode, String taskId, Map<String, Object> variables) {
        return months.read(episode, variables);
    }
}
