package org.stepwell.billing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.billing.CareMonths;
import org.stepwell.patient.EpisodeId;

/** Counts the month's minutes and asks the rule bill-month what they come to. */
@Component
class ProposeCodes implements JavaDelegate {

    private final CareMonths months;

    ProposeCodes(CareMonths months) {
        this.months = months;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var known = months.propose(EpisodeId.of(execution.getProcessBusinessKey()), MonthCloseProcess.month(execution));
        MonthCloseProcess.RULE_KNOWN.set(execution, known);
    }
}
