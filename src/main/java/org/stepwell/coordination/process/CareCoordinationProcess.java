package org.stepwell.coordination.process;

import java.util.Date;
import org.stepwell.workflow.Variable;

/** The process care-coordination: one episode of care, from enrolment to its outcome. */
final class CareCoordinationProcess {

    static final String KEY = "care-coordination";

    static final Variable<Boolean> CONSENTED = Variable.flag("consented");
    static final Variable<Boolean> CONSENT_DEFERRED = Variable.flag("consentDeferred");
    static final Variable<Date> CONSENT_DEFERRED_UNTIL = Variable.date("consentDeferredUntil");
    static final Variable<Boolean> CLOSURE_APPROVED = Variable.flag("closureApproved");
    static final Variable<Boolean> CLOSURE_DEFERRED = Variable.flag("closureDeferred");
    static final Variable<Date> CLOSURE_DEFERRED_UNTIL = Variable.date("closureDeferredUntil");
    static final Variable<String> EPISODE_OUTCOME = Variable.text("episodeOutcome");

    private CareCoordinationProcess() {}
}
