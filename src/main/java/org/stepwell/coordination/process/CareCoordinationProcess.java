package org.stepwell.coordination.process;

import java.util.Date;
import org.stepwell.workflow.Variable;

/** The process care-coordination: one episode of care, from enrolment to its outcome. */
final class CareCoordinationProcess {

    static final String KEY = "care-coordination";
    static final String PERSON_LET_GO = "person-let-go";

    static final Variable<Boolean> CONSENTED = Variable.flag("consented");
    static final Variable<Boolean> CONSENT_DEFERRED = Variable.flag("consentDeferred");
    static final Variable<Date> CONSENT_DEFERRED_UNTIL = Variable.date("consentDeferredUntil");
    static final Variable<String> EPISODE_OUTCOME = Variable.text("episodeOutcome");

    private CareCoordinationProcess() {}
}
