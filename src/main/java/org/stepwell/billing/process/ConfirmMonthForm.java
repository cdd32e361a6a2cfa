package org.stepwell.billing.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.FormData;

/** The form confirm-month: shows what the care manager confirms. */
@Component
class ConfirmMonthForm implements FormData {

    private final MonthInWords months;

    ConfirmMonthForm(MonthInWords months) {
        this.months = months;
    }

    @Override
    public String form() {
        return "confirm-month";
    }

    @Override
    public Map<String, Object> data(EpisodeId episode, String taskId, Map<String, Object> variables) {
        return months.read(episode, variables);
    }
}
