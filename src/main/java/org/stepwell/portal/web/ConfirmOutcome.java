package org.stepwell.portal.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.stepwell.portal.MyReferral;
import org.stepwell.portal.Reader;
import org.stepwell.referral.Confirmation;
import org.stepwell.referral.ReferralOverviews;
import org.stepwell.workflow.Word;
import org.stepwell.worklist.OpenTask;

/** Asks whether a place helped, in the person's own words. */
@Component
class ConfirmOutcome implements OwnForm {

    private static final List<String> OUTCOMES =
            Arrays.stream(Confirmation.Outcome.values()).map(Word::of).toList();

    private final ReferralOverviews referrals;

    ConfirmOutcome(ReferralOverviews referrals) {
        this.referrals = referrals;
    }

    @Override
    public String step() {
        return "confirm-outcome";
    }

    @Override
    public void show(OpenTask open, Reader reader, Model model) {
        var referral = (UUID) open.data().get("referralId");
        model.addAttribute("referral", MyReferral.of(referrals.of(open.task().episode(), referral)));
        model.addAttribute("outcomes", OUTCOMES);
    }

    @Override
    public Map<String, Object> answers(OpenTask open, Reader reader, Typed typed) {
        return typed.answers("outcome", "patientSays");
    }
}
