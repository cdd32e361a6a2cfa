package org.stepwell.careplan.process;

import java.util.Date;
import java.util.List;
import org.stepwell.workflow.Variable;

/** The process shared-care-plan: one version of the plan, from its draft to its publication or withdrawal. */
final class SharedCarePlanProcess {

    static final Variable<String> PLAN_ID = Variable.id("planId");
    static final Variable<List<String>> CONTRIBUTORS = Variable.list("contributors");
    static final Variable<String> CONTRIBUTOR = Variable.text("contributor");
    static final Variable<Boolean> CONFLICTS_FOUND = Variable.flag("conflictsFound");
    static final Variable<String> AGREEMENT = Variable.text("agreement");
    static final Variable<Date> DEFERRED_UNTIL = Variable.date("deferredUntil");
    static final Variable<Boolean> PLAN_AGREED = Variable.flag("planAgreed");

    private SharedCarePlanProcess() {}
}
