package org.stepwell.referral.process;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stepwell.referral.ReferralOverviews;
import org.stepwell.referral.ReferralSharing;
import org.stepwell.workflow.FormData;

/** Tells the forms of the referral loop which referral they are about. */
@Configuration(proxyBeanMethods = false)
class ReferralForms {

    @Bean
    FormData sharingForm(ReferralOverviews referrals, ReferralSharing sharing) {
        return new SharingQuestion(new ReferralSummary("ask-for-sharing-consent", referrals), sharing);
    }

    @Bean
    FormData serviceForm(ReferralOverviews referrals, ReferralSharing sharing) {
        return new SharingQuestion(new ReferralSummary("ask-about-service", referrals), sharing);
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
