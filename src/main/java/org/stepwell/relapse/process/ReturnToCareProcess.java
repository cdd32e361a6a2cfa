package org.stepwell.relapse.process;

import java.util.Date;
import org.stepwell.workflow.Variable;

/** The process return-to-care: one offer of care, its business key the episode that had ended. */
final class ReturnToCareProcess {

    static final String KEY = "return-to-care";
    static final String PERSON_ENROLLED = "person-enrolled";

    static final Variable<String> RETURN_ANSWER = Variable.text("returnAnswer");
    static final Variable<Date> ASK_AGAIN_ON = Variable.date("askAgainOn");
    /** The username of whoever becomes the person's single contact. */
    static final Variable<String> CARE_MANAGER = Variable.id("careManager");

    private ReturnToCareProcess() {}
}
