package org.stepwell.referral.process;

import static org.stepwell.referral.process.ClosedLoopReferralProcess.episode;
import static org.stepwell.referral.process.ClosedLoopReferralProcess.referral;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.referral.ReferralOutcomes;

/** Closes the loop on the person's word. */
@Component
class ReportBack implements JavaDelegate {

    private final ReferralOutcomes outcomes;

    ReportBack(ReferralOutcomes outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        outcomes.reportBack(episode(execution), referral(execution));
    }
}
