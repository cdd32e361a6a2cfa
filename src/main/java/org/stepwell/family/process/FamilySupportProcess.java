package org.stepwell.family.process;

import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.stepwell.workflow.Variable;

/** The process family-support: the work with one person close to the patient, round after round. */
final class FamilySupportProcess {

    static final String KEY = "family-support";
    static final String SUPPORT_WANTED = "family-support-wanted";
    static final String ANSWERS_REVOKED = "caregiver-answers-revoked";
    static final String SUPPORT_ENDED = "family-support-ended";
    static final String EPISODE_CLOSED = "family-episode-closed";

    static final Variable<String> SUPPORT_ID = Variable.id("supportId");
    static final Variable<String> FAMILY_ROUND = Variable.text("familyRound");
    static final Variable<Boolean> SESSION_OFFERED = Variable.flag("sessionOffered");
    static final Variable<String> FAMILY_WANTED = Variable.text("familyWanted");
    static final Variable<Date> DEFERRED_UNTIL = Variable.date("deferredUntil");
    static final Variable<Date> SESSION_AT = Variable.date("sessionAt");
    static final Variable<Boolean> SESSION_AGAIN = Variable.flag("sessionAgain");
    static final Variable<Date> RECHECK_DUE = Variable.date("recheckDue");

    private FamilySupportProcess() {}

    static UUID support(VariableScope scope) {
        return UUID.fromString(SUPPORT_ID.get(scope));
    }

    static UUID support(Map<String, Object> variables) {
        return UUID.fromString((String) variables.get(SUPPORT_ID.name()));
    }
}
