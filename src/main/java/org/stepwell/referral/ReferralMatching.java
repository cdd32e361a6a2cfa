package org.stepwell.referral;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Changes;
import org.stepwell.team.Reads;
import org.stepwell.workflow.InvalidAnswer;

/** Finds the service that can meet the need. */
@Service
public class ReferralMatching {

    private final ReferralRepository referrals;
    private final ServiceDirectory services;

    ReferralMatching(ReferralRepository referrals, ServiceDirectory services) {
        this.referrals = referrals;
        this.services = services;
    }

    /** The services that fit the need and take new people. */
    @Reads("referral")
    public List<ServiceProvider> options(EpisodeId episode, UUID id) {
        return services.forNeed(referrals.require(episode, id).domain());
    }

    /** Files the choice, or that no service fits; throws {@link InvalidAnswer} for one that takes no new people. */
    @Changes("referral")
    public void record(EpisodeId episode, UUID id, Optional<Match> choice) {
        var referral = referrals.require(episode, id);
        choice.ifPresentOrElse(
                match -> referral.match(checked(match)), () -> referral.willBeWithdrawn("No service fits."));
        referrals.save(referral);
    }

    private Match checked(Match match) {
        return services.find(match.serviceId())
                .filter(ServiceProvider::accepting)
                .map(service -> match)
                .orElseThrow(() -> new InvalidAnswer("serviceId", "Choose a service that takes new people."));
    }
}
