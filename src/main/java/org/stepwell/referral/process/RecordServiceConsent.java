package org.stepwell.referral.process;

import static org.stepwell.referral.process.ClosedLoopReferralProcess.MAY_DISCLOSE;
import static org.stepwell.referral.process.ClosedLoopReferralProcess.episode;
import static org.stepwell.referral.process.ClosedLoopReferralProcess.referral;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.referral.ReferralSharing;
import org.stepwell.workflow.Answers;

/** Files what the person decided about this one service. */
@Component
class RecordServiceConsent implements JavaDelegate {

    private final ReferralSharing sharing;

    RecordServiceConsent(ReferralSharing sharing) {
        this.sharing = sharing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var allowed = sharing.record(episode(execution), referral(execution), Answers.of(execution));
        MAY_DISCLOSE.set(execution, allowed);
    }
}
