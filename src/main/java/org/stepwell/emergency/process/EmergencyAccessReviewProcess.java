package org.stepwell.emergency.process;

import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.stepwell.workflow.Variable;

/** The process emergency-access-review: a record was opened past its team, until somebody else has said why that was right. */
final class EmergencyAccessReviewProcess {

    static final String KEY = "emergency-access-review";

    static final Variable<String> ACCESS_ID = Variable.id("accessId");
    static final Variable<Date> REVIEW_DUE = Variable.date("reviewDue");
    static final Variable<Boolean> JUSTIFIED = Variable.flag("justified");

    private EmergencyAccessReviewProcess() {}

    static UUID access(VariableScope scope) {
        return UUID.fromString(ACCESS_ID.get(scope));
    }

    static UUID access(Map<String, Object> variables) {
        return UUID.fromString((String) variables.get(ACCESS_ID.name()));
    }
}
