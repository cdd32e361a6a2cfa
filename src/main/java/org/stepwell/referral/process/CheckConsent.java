package org.stepwell.referral.process;

import static org.stepwell.referral.process.ClosedLoopReferralProcess.MAY_DISCLOSE;
import static org.stepwell.referral.process.ClosedLoopReferralProcess.episode;
import static org.stepwell.referral.process.ClosedLoopReferralProcess.referral;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.referral.ReferralSharing;

/** Asks whether the person's consent covers this referral. */
@Component
class CheckConsent implements JavaDelegate {

    private final ReferralSharing sharing;

    CheckConsent(ReferralSharing sharing) {
        this.sharing = sharing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var allowed = sharing.check(episode(execution), referral(execution), execution.getProcessInstanceId());
        MAY_DISCLOSE.set(execution, allowed);
    }
}
