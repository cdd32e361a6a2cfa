package org.stepwell.referral.process;

import static org.stepwell.referral.process.ClosedLoopReferralProcess.MATCHED;
import static org.stepwell.referral.process.ClosedLoopReferralProcess.episode;
import static org.stepwell.referral.process.ClosedLoopReferralProcess.referral;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.referral.ReferralMatching;
import org.stepwell.workflow.Answers;

/** Files the service chosen, or that none fits. */
@Component
class RecordMatch implements JavaDelegate {

    private final ReferralMatching matching;

    RecordMatch(ReferralMatching matching) {
        this.matching = matching;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var match = MatchServiceForm.read(Answers.of(execution));
        matching.record(episode(execution), referral(execution), match);
        MATCHED.set(execution, match.isPresent());
    }
}
