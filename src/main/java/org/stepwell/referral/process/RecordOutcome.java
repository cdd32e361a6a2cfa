package org.stepwell.referral.process;

import static org.stepwell.referral.process.ClosedLoopReferralProcess.REFERRAL_OUTCOME;
import static org.stepwell.referral.process.ClosedLoopReferralProcess.episode;
import static org.stepwell.referral.process.ClosedLoopReferralProcess.referral;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.referral.Confirmation;
import org.stepwell.referral.ReferralOutcomes;
import org.stepwell.workflow.Answers;
import org.stepwell.workflow.Word;

/** Files what the person says came of it. */
@Component
class RecordOutcome implements JavaDelegate {

    private final ReferralOutcomes outcomes;

    RecordOutcome(ReferralOutcomes outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answers = Answers.of(execution);
        var outcome = Word.to(Confirmation.Outcome.class, answers.text("outcome"));
        var confirmation = Confirmation.of(outcome, answers.text("patientSays"), answers.flag("reportReceived"));
        outcomes.confirm(episode(execution), referral(execution), confirmation);
        REFERRAL_OUTCOME.set(execution, Word.of(outcome));
    }
}
