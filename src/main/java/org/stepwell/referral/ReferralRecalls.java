package org.stepwell.referral;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.stepwell.consent.Consents;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Changes;

/** Calls referrals back when the consent they rested on is taken back, in the same transaction. */
@Service
public class ReferralRecalls {

    private final ReferralRepository referrals;
    private final ReferralDisclosures disclosures;
    private final Consents consents;
    private final ApplicationEventPublisher news;

    ReferralRecalls(
            ReferralRepository referrals,
            ReferralDisclosures disclosures,
            Consents consents,
            ApplicationEventPublisher news) {
        this.referrals = referrals;
        this.disclosures = disclosures;
        this.consents = consents;
        this.news = news;
    }

    /** Every open referral that rested on this consent; one that something else still allows goes on. */
    @Changes("referral")
    public void callBack(EpisodeId episode, UUID consentId) {
        referrals.findByEpisodeId(episode).stream()
                .filter(referral -> referral.state().isOpen())
                .filter(referral -> consents.restedOn(episode, consentId, disclosures.of(referral)))
                .forEach(this::callBack);
    }

    private void callBack(Referral referral) {
        referral.willBeWithdrawn("The person took back their consent to this.");
        referrals.save(referral);
        news.publishEvent(new SharingRevoked(referral.episodeId(), referral.id(), referral.journeyId()));
    }
}
