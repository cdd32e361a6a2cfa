package org.stepwell.referral.process;

import static org.stepwell.referral.process.ClosedLoopReferralProcess.CLEARED;
import static org.stepwell.referral.process.ClosedLoopReferralProcess.episode;
import static org.stepwell.referral.process.ClosedLoopReferralProcess.referral;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.referral.ReferralCoverage;

/** Asks whether the service is paid for, or the payer has to be asked first. */
@Component
class CheckCoverage implements JavaDelegate {

    private final ReferralCoverage coverage;

    CheckCoverage(ReferralCoverage coverage) {
        this.coverage = coverage;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CLEARED.set(execution, coverage.check(episode(execution), referral(execution)));
    }
}
