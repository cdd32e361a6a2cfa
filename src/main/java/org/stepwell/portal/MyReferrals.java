package org.stepwell.portal;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.stepwell.consent.Item;
import org.stepwell.consent.Shown;
import org.stepwell.coordination.Episode;
import org.stepwell.referral.ReferralOverviews;

/** Reads the help that was asked for, what is still under way first. */
@Component
class MyReferrals {

    private final ReferralOverviews referrals;

    MyReferrals(ReferralOverviews referrals) {
        this.referrals = referrals;
    }

    List<MyReferral> of(Episode episode, Shown shown) {
        return shown
                .of(
                        referrals.of(episode.id()),
                        one -> Item.named("need", one.referral().domain(), null))
                .stream()
                .map(MyReferral::of)
                .sorted(Comparator.comparing(MyReferral::open).reversed())
                .toList();
    }
}
