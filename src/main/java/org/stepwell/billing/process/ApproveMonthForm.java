package org.stepwell.billing.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.FormData;

/** The form approve-month: shows what the supervisor approves. */
@Component
class ApproveMonthForm implements FormData {

    private final MonthInWords months;

    ApproveMonthForm(MonthInWords months) {
        this.months = months;
    }

    @Override
    public String form() {
        return "approve-month";
    }

    @Override
    public Map<String, Object> data(EpisodeId episode, String taskId, Map<String, Object> variables) {
        return months.read(episode, variables);
    }
}
