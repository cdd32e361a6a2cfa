package org.stepwell.referral.process;

import static org.stepwell.referral.process.ClosedLoopReferralProcess.episode;
import static org.stepwell.referral.process.ClosedLoopReferralProcess.referral;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.referral.ReferralEndings;

/** Withdraws the referral for the reason the step before found. */
@Component
class WithdrawReferral implements JavaDelegate {

    private final ReferralEndings endings;

    WithdrawReferral(ReferralEndings endings) {
        this.endings = endings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        endings.withdraw(episode(execution), referral(execution));
    }
}
