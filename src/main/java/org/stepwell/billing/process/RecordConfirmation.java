package org.stepwell.billing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.billing.CareMonths;
import org.stepwell.billing.MonthConfirmation;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Answers;
import org.stepwell.workflow.Word;

/** Files the care manager's word on the month. */
@Component
class RecordConfirmation implements JavaDelegate {

    private final CareMonths months;

    RecordConfirmation(CareMonths months) {
        this.months = months;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var decision = months.confirm(
                EpisodeId.of(execution.getProcessBusinessKey()),
                MonthCloseProcess.month(execution),
                MonthConfirmation.from(Answers.of(execution)));
        MonthCloseProcess.CONFIRMATION.set(execution, Word.of(decision));
    }
}
