package org.stepwell.referral.process;

import static org.stepwell.referral.process.ClosedLoopReferralProcess.episode;
import static org.stepwell.referral.process.ClosedLoopReferralProcess.referral;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.referral.ReferralSending;

/** Reminds the service of a referral it has not answered. */
@Component
class SendReminder implements JavaDelegate {

    private final ReferralSending sending;

    SendReminder(ReferralSending sending) {
        this.sending = sending;
    }

    @Override
    public void execute(DelegateExecution execution) {
        sending.remind(episode(execution), referral(execution), execution.getActivityInstanceId());
    }
}
