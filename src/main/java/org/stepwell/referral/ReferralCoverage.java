package org.stepwell.referral;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.stepwell.directory.ServiceDirectory;
import org.stepwell.directory.ServiceProvider;
import org.stepwell.insurance.Authorizations;
import org.stepwell.insurance.Sending;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Changes;

/** Checks before a referral is sent whether its service costs something, who pays, and whether they want to be asked. */
@Service
public class ReferralCoverage {

    private final ReferralRepository referrals;
    private final ServiceDirectory services;
    private final ReferralMatching.Search search;
    private final Authorizations authorizations;

    ReferralCoverage(
            ReferralRepository referrals,
            ServiceDirectory services,
            ReferralMatching.Search search,
            Authorizations authorizations) {
        this.referrals = referrals;
        this.services = services;
        this.search = search;
        this.authorizations = authorizations;
    }

    /** @return whether it may be sent; if not, an open authorisation says what a person has to find out */
    @Changes("referral")
    public boolean check(EpisodeId episode, UUID id) {
        var referral = referrals.require(episode, id);
        var service =
                referral.match().map(Match::serviceId).flatMap(services::find).orElseThrow();
        var payer = search.seekers().of(episode).payer();
        var kind = search.kinds().kindFor(referral.domain()).orElse(null);
        return authorizations.check(
                episode, new Sending(id, service.id(), kind, service.terms().free(), payer, takes(service, payer)));
    }

    private static Boolean takes(ServiceProvider service, String payer) {
        return payer == null || !service.terms().saysWhoPays()
                ? null
                : Boolean.valueOf(service.terms().takes(payer));
    }
}
