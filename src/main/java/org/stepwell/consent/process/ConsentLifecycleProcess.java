package org.stepwell.consent.process;

import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Variable;

/** The process consent-lifecycle: one consent, from the signature to its renewal, end or revocation. */
final class ConsentLifecycleProcess {

    static final String KEY = "consent-lifecycle";

    static final String CONSENT_REVOKED = "consent-revoked";
    static final String CONSENT_ENDED = "consent-ended";
    static final String RESTRICTION_REQUESTED = "restriction-requested";

    static final Variable<String> CONSENT_ID = Variable.id("consentId");
    static final Variable<Date> RENEW_ON = Variable.date("renewOn");
    static final Variable<Date> EXPIRES_ON = Variable.date("expiresOn");
    static final Variable<Boolean> RENEWED = Variable.flag("renewed");
    static final Variable<Boolean> BEYOND_RECALL = Variable.flag("beyondRecall");

    private ConsentLifecycleProcess() {}

    static EpisodeId episode(DelegateExecution execution) {
        return EpisodeId.of(execution.getProcessBusinessKey());
    }

    static UUID consent(DelegateExecution execution) {
        return UUID.fromString(CONSENT_ID.get(execution));
    }

    /** The consent a task is about. */
    static UUID consent(Map<String, Object> variables) {
        return UUID.fromString((String) variables.get(CONSENT_ID.name()));
    }
}
