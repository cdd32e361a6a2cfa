package org.stepwell.handover.process;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.stepwell.workflow.Variable;

/** The processes hand-over and caseload-relief: one person moves, or a supervisor says why not. */
final class HandOverProcess {

    static final String KEY = "hand-over";
    static final String CASELOAD_RELIEF = "caseload-relief";
    static final String CARE_OVER = "care-over";

    /** The word in place of a receiver when there is none. */
    static final String NOBODY = "nobody";

    static final Variable<String> HAND_OVER_ID = Variable.id("handOverId");
    static final Variable<String> RELIEF_ID = Variable.id("reliefId");
    static final Variable<String> RECEIVER = Variable.id("receiver");
    static final Variable<Boolean> HAND_OVER_ACCEPTED = Variable.flag("handOverAccepted");

    private HandOverProcess() {}

    static UUID handOver(VariableScope scope) {
        return UUID.fromString(HAND_OVER_ID.get(scope));
    }

    static UUID handOver(Map<String, Object> variables) {
        return UUID.fromString((String) variables.get(HAND_OVER_ID.name()));
    }
}
