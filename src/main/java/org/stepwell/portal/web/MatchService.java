package org.stepwell.portal.web;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.stepwell.portal.MyReferral;
import org.stepwell.portal.Reader;
import org.stepwell.referral.ReferralMatching;
import org.stepwell.referral.ReferralOverviews;
import org.stepwell.worklist.OpenTask;

/** Offers the places that could help, each with what speaks for and against it. */
@Component
class MatchService implements OwnForm {

    /** What a choice carries that is for none of the places. */
    static final String NONE = "none";

    private final ReferralMatching matching;
    private final ReferralOverviews referrals;

    MatchService(ReferralMatching matching, ReferralOverviews referrals) {
        this.matching = matching;
        this.referrals = referrals;
    }

    @Override
    public String step() {
        return "match-service";
    }

    @Override
    public void show(OpenTask open, Reader reader, Model model) {
        var episode = open.task().episode();
        var referral = (UUID) open.data().get("referralId");
        model.addAttribute("referral", MyReferral.of(referrals.of(episode, referral)));
        model.addAttribute("places", matching.options(episode, referral).open());
    }

    @Override
    public Map<String, Object> answers(OpenTask open, Reader reader, Typed typed) {
        return typed.is("serviceId", NONE) ? Map.of("noneSuitable", true) : typed.answers("serviceId", "note");
    }
}
