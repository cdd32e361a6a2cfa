package org.stepwell.referral.process;

import static org.stepwell.referral.process.ClosedLoopReferralProcess.episode;
import static org.stepwell.referral.process.ClosedLoopReferralProcess.referral;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.referral.ReferralEndings;

/** Withdraws the referral whose consent was taken back, and calls back what left. */
@Component
class WithdrawRevokedReferral implements JavaDelegate {

    private final ReferralEndings endings;

    WithdrawRevokedReferral(ReferralEndings endings) {
        this.endings = endings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        endings.withdraw(episode(execution), referral(execution));
    }
}
