package org.stepwell.coordination.process;

import java.util.Date;
import org.stepwell.workflow.Variable;

/** The process closing-care: asks the person, then a supervisor, whether care ends. */
final class ClosingCareProcess {

    static final Variable<String> CLOSURE_WISH = Variable.text("closureWish");
    static final Variable<Date> ASK_AGAIN_ON = Variable.date("askAgainOn");
    static final Variable<Boolean> CLOSURE_APPROVED = Variable.flag("closureApproved");

    private ClosingCareProcess() {}
}
