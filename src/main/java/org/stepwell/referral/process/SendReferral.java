package org.stepwell.referral.process;

import static org.stepwell.referral.process.ClosedLoopReferralProcess.CALL_ON;
import static org.stepwell.referral.process.ClosedLoopReferralProcess.GIVE_UP_ON;
import static org.stepwell.referral.process.ClosedLoopReferralProcess.REMIND_ON;
import static org.stepwell.referral.process.ClosedLoopReferralProcess.episode;
import static org.stepwell.referral.process.ClosedLoopReferralProcess.referral;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.referral.ReferralSending;

/** Puts the referral into the outbox and says how long the service may stay silent. */
@Component
class SendReferral implements JavaDelegate {

    private final ReferralSending sending;

    SendReferral(ReferralSending sending) {
        this.sending = sending;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var silence = sending.send(episode(execution), referral(execution), execution.getActivityInstanceId());
        REMIND_ON.set(execution, Date.from(silence.remindOn()));
        CALL_ON.set(execution, Date.from(silence.callOn()));
        GIVE_UP_ON.set(execution, Date.from(silence.giveUpOn()));
    }
}
