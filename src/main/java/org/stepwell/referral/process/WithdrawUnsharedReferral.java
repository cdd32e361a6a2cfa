package org.stepwell.referral.process;

import static org.stepwell.referral.process.ClosedLoopReferralProcess.episode;
import static org.stepwell.referral.process.ClosedLoopReferralProcess.referral;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.referral.ReferralEndings;

/** Withdraws the referral that the person does not want this service to have. */
@Component
class WithdrawUnsharedReferral implements JavaDelegate {

    private final ReferralEndings endings;

    WithdrawUnsharedReferral(ReferralEndings endings) {
        this.endings = endings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        endings.withdraw(episode(execution), referral(execution));
    }
}
