package org.stepwell.billing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.billing.CareMonths;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Answers;

/** Files the codes that a person decided where no rule does. */
@Component
class RecordCodes implements JavaDelegate {

    private final CareMonths months;

    RecordCodes(CareMonths months) {
        this.months = months;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = Answers.of(execution);
        months.decide(
                EpisodeId.of(execution.getProcessBusinessKey()),
                MonthCloseProcess.month(execution),
                answers.optionalText("codes").orElse(null),
                answers.text("reason"));
    }
}
