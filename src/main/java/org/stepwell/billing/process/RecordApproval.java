package org.stepwell.billing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.billing.CareMonths;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Answers;

/** Files whether the supervisor lets the month be billed. */
@Component
class RecordApproval implements JavaDelegate {

    private final CareMonths months;

    RecordApproval(CareMonths months) {
        this.months = months;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = Answers.of(execution);
        var approved = answers.text("decision").equals("approve");
        months.decide(
                EpisodeId.of(execution.getProcessBusinessKey()),
                MonthCloseProcess.month(execution),
                approved,
                answers.optionalText("remark").orElse(null));
        MonthCloseProcess.MONTH_APPROVED.set(execution, approved);
    }
}
