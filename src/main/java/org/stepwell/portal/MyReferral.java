package org.stepwell.portal;

import org.stepwell.directory.ServiceProvider;
import org.stepwell.referral.ReferralOverview;
import org.stepwell.workflow.Word;

/** Help that was asked for, as the person sees it; service and phone are null until one is chosen. */
public record MyReferral(String domain, String service, String phone, String state, boolean open) {

    public static MyReferral of(ReferralOverview overview) {
        var referral = overview.referral();
        var service = overview.service();
        return new MyReferral(
                referral.domain(),
                service.map(ServiceProvider::name).orElse(null),
                service.map(ServiceProvider::phone).orElse(null),
                Word.of(referral.state()),
                referral.state().isOpen());
    }
}
