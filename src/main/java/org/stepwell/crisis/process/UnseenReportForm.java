package org.stepwell.crisis.process;

import org.springframework.stereotype.Component;
import org.stepwell.crisis.CrisisRecords;
import org.stepwell.team.Accounts;

/** The form look-at-unseen-report: the same report, an hour later, before the supervisor. */
@Component
class UnseenReportForm extends NewReportForm {

    UnseenReportForm(CrisisRecords records, Accounts accounts) {
        super(records, accounts);
    }

    @Override
    public String form() {
        return "look-at-unseen-report";
    }
}
