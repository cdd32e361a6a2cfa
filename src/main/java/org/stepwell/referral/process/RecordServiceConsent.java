package org.stepwell.referral.process;

import static org.stepwell.referral.process.ClosedLoopReferralProcess.answered;
import static org.stepwell.referral.process.ClosedLoopReferralProcess.episode;
import static org.stepwell.referral.process.ClosedLoopReferralProcess.referral;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.referral.SharingAnswers;
import org.stepwell.workflow.Answers;

/** Files what the person decided about this one service. */
@Component
class RecordServiceConsent implements JavaDelegate {

    private final SharingAnswers sharing;

    RecordServiceConsent(SharingAnswers sharing) {
        this.sharing = sharing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = Answers.of(execution);
        answered(
                execution,
                sharing.answer(episode(execution), referral(execution), ReferralForms.ASK_ABOUT_SERVICE, answers));
    }
}
