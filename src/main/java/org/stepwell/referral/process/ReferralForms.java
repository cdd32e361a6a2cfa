package org.stepwell.referral.process;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stepwell.referral.ReferralOverviews;
import org.stepwell.referral.ReferralSharing;
import org.stepwell.relation.Deferrals;
import org.stepwell.workflow.FormData;

/** Tells the forms of the referral loop which referral they are about. */
@Configuration(proxyBeanMethods = false)
class ReferralForms {

    static final String ASK_FOR_SHARING = "ask-for-sharing-consent";
    static final String ASK_ABOUT_SERVICE = "ask-about-service";

    @Bean
    FormData sharingForm(ReferralOverviews referrals, ReferralSharing sharing, Deferrals deferrals) {
        return new SharingQuestion(new ReferralSummary(ASK_FOR_SHARING, referrals), sharing, deferrals);
    }

    @Bean
    FormData serviceForm(ReferralOverviews referrals, ReferralSharing sharing, Deferrals deferrals) {
        return new SharingQuestion(new ReferralSummary(ASK_ABOUT_SERVICE, referrals), sharing, deferrals);
    }

    @Bean
    FormData callForm(ReferralOverviews referrals) {
        return new ReferralSummary("call-service", referrals);
    }

    @Bean
    FormData informationForm(ReferralOverviews referrals) {
        return new ReferralSummary("give-information", referrals);
    }

    @Bean
    FormData appointmentForm(ReferralOverviews referrals) {
        return new ReferralSummary("arrange-appointment", referrals);
    }

    @Bean
    FormData outcomeForm(ReferralOverviews referrals) {
        return new ReferralSummary("confirm-outcome", referrals);
    }
}
