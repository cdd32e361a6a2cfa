package org.stepwell.billing.process;

import java.time.YearMonth;
import java.util.Date;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.stepwell.workflow.Variable;

/** The process month-close: one person's calendar month, from its first minutes to the codes billed for it. */
final class MonthCloseProcess {

    static final String KEY = "month-close";

    /** Such as 2026-03. */
    static final Variable<String> CARE_MONTH = Variable.id("careMonth");

    static final Variable<Date> MONTH_CLOSES_ON = Variable.date("monthClosesOn");
    static final Variable<Boolean> RULE_KNOWN = Variable.flag("ruleKnown");
    static final Variable<String> CONFIRMATION = Variable.text("confirmation");
    static final Variable<Boolean> MONTH_APPROVED = Variable.flag("monthApproved");

    private MonthCloseProcess() {}

    static YearMonth month(VariableScope scope) {
        return YearMonth.parse(CARE_MONTH.get(scope));
    }
}
