package org.stepwell.referral.process;

import static org.stepwell.referral.process.ClosedLoopReferralProcess.CALL_ON;
import static org.stepwell.referral.process.ClosedLoopReferralProcess.GIVE_UP_ON;
import static org.stepwell.referral.process.ClosedLoopReferralProcess.MAY_DISCLOSE;
import static org.stepwell.referral.process.ClosedLoopReferralProcess.REMIND_ON;
import static org.stepwell.referral.process.ClosedLoopReferralProcess.episode;
import static org.stepwell.referral.process.ClosedLoopReferralProcess.referral;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.referral.ReferralSending;
import org.stepwell.referral.Silence;

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
        MAY_DISCLOSE.set(execution, silence.isPresent());
        silence.map(Silence::remindOn).map(Date::from).ifPresent(on -> REMIND_ON.set(execution, on));
        silence.map(Silence::callOn).map(Date::from).ifPresent(on -> CALL_ON.set(execution, on));
        silence.map(Silence::giveUpOn).map(Date::from).ifPresent(on -> GIVE_UP_ON.set(execution, on));
    }
}
