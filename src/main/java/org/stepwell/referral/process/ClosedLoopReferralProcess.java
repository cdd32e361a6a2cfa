package org.stepwell.referral.process;

import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.stepwell.consent.ConsentAnswer;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.Variable;

/** The process closed-loop-referral: one need, from the draft of its referral to the person's word on it. */
final class ClosedLoopReferralProcess {

    static final String KEY = "closed-loop-referral";

    /** Told to the episode's process, which starts the loop. */
    static final String REFERRAL_REQUESTED = "referral-requested";

    static final String REFERRAL_ANSWERED = "referral-answered";

    static final String SHARING_REVOKED = "sharing-revoked";

    static final Variable<String> REFERRAL_ID = Variable.id("referralId");
    static final Variable<Boolean> MAY_DISCLOSE = Variable.flag("mayDisclose");
    static final Variable<Boolean> SHARING_DEFERRED = Variable.flag("sharingDeferred");
    static final Variable<Date> SHARING_DEFERRED_UNTIL = Variable.date("sharingDeferredUntil");
    static final Variable<Boolean> MATCHED = Variable.flag("matched");
    static final Variable<Boolean> CLEARED = Variable.flag("cleared");
    static final Variable<Date> REMIND_ON = Variable.date("remindOn");
    static final Variable<Date> CALL_ON = Variable.date("callOn");
    static final Variable<Date> GIVE_UP_ON = Variable.date("giveUpOn");
    static final Variable<String> ANSWER = Variable.text("answer");
    static final Variable<Date> APPOINTMENT_ON = Variable.date("appointmentOn");
    static final Variable<String> REFERRAL_OUTCOME = Variable.text("referralOutcome");

    private ClosedLoopReferralProcess() {}

    /** Says in the process what came of asking whether this may be shared. */
    static void answered(DelegateExecution execution, ConsentAnswer answer) {
        var askAgain = answer.askAgainAt().map(Date::from);
        MAY_DISCLOSE.set(execution, answer.consented());
        SHARING_DEFERRED.set(execution, askAgain.isPresent());
        SHARING_DEFERRED_UNTIL.set(execution, askAgain.orElse(null));
    }

    static EpisodeId episode(DelegateExecution execution) {
        return EpisodeId.of(execution.getProcessBusinessKey());
    }

    static UUID referral(DelegateExecution execution) {
        return UUID.fromString(REFERRAL_ID.get(execution));
    }

    /** The referral a task is about. */
    static UUID referral(Map<String, Object> variables) {
        return UUID.fromString((String) variables.get(REFERRAL_ID.name()));
    }
}
