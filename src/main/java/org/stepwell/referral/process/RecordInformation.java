package org.stepwell.referral.process;

import static org.stepwell.referral.process.ClosedLoopReferralProcess.episode;
import static org.stepwell.referral.process.ClosedLoopReferralProcess.referral;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.referral.ReferralSending;
import org.stepwell.workflow.Answers;

/** Files what the service wanted to know. */
@Component
class RecordInformation implements JavaDelegate {

    private final ReferralSending sending;

    RecordInformation(ReferralSending sending) {
        this.sending = sending;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var information = Answers.of(execution).text("information");
        sending.giveInformation(episode(execution), referral(execution), information);
    }
}
