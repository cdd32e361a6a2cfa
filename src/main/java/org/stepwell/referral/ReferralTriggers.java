package org.stepwell.referral;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stepwell.assessment.NeedFound;
import org.stepwell.careplan.CarePlanPublished;
import org.stepwell.careplan.CarePlans;
import org.stepwell.consent.SharingEnded;
import org.stepwell.coordination.EpisodeClosed;

/** What elsewhere in care begins or ends a referral. */
@Component
class ReferralTriggers {

    private final Referrals referrals;
    private final ReferralEndings endings;
    private final ReferralRecalls recalls;
    private final CarePlans plans;

    ReferralTriggers(Referrals referrals, ReferralEndings endings, ReferralRecalls recalls, CarePlans plans) {
        this.referrals = referrals;
        this.endings = endings;
        this.recalls = recalls;
        this.plans = plans;
    }

    @EventListener
    void on(CarePlanPublished plan) {
        plan.needIdsForReferral().forEach(need -> referrals.request(plan.episode(), need));
    }

    /** Until a plan is in force, the plan itself decides which needs are referred. */
    @EventListener
    void on(NeedFound found) {
        if (plans.active(found.episode()).isPresent()) {
            referrals.request(found.episode(), found.need());
        }
    }

    @EventListener
    void on(EpisodeClosed closed) {
        endings.withdrawAll(closed.episode(), "The episode of care ended.");
    }

    @EventListener
    void on(SharingEnded ended) {
        recalls.callBack(ended.episode(), ended.consentId());
    }
}
