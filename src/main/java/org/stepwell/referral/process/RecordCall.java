package org.stepwell.referral.process;

import static org.stepwell.referral.process.ClosedLoopReferralProcess.ANSWER;
import static org.stepwell.referral.process.ClosedLoopReferralProcess.episode;
import static org.stepwell.referral.process.ClosedLoopReferralProcess.referral;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.referral.Answer;
import org.stepwell.referral.ReferralSending;
import org.stepwell.workflow.Answers;
import org.stepwell.workflow.Word;

/** Files what the service said on the telephone. */
@Component
class RecordCall implements JavaDelegate {

    private final ReferralSending sending;

    RecordCall(ReferralSending sending) {
        this.sending = sending;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = Answers.of(execution);
        var answer = Word.to(Answer.class, answers.text("answer"));
        sending.recordCall(
                episode(execution),
                referral(execution),
                answer,
                answers.optionalText("reason").orElse(null));
        ANSWER.set(execution, Word.of(answer));
    }
}
