package org.stepwell.referral.process;

import static org.stepwell.referral.process.ClosedLoopReferralProcess.episode;
import static org.stepwell.referral.process.ClosedLoopReferralProcess.referral;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.referral.ReferralEndings;

/** Stops waiting for a service that stays silent. */
@Component
class GiveUpWaiting implements JavaDelegate {

    private final ReferralEndings endings;

    GiveUpWaiting(ReferralEndings endings) {
        this.endings = endings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        endings.giveUpWaiting(episode(execution), referral(execution));
    }
}
