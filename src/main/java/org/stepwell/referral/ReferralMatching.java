package org.stepwell.referral;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.stepwell.directory.Fit;
import org.stepwell.directory.Seeker;
import org.stepwell.directory.ServiceDirectory;
import org.stepwell.directory.ServiceMatching;
import org.stepwell.directory.ServiceProvider;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Changes;
import org.stepwell.team.Reads;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Words;

/** Finds the service that can meet the need. */
@Service
public class ReferralMatching {

    private final ReferralRepository referrals;
    private final ServiceDirectory services;
    private final Search search;

    /** What ranks the services of a kind for a person. */
    @Component
    record Search(ServiceKinds kinds, ServiceMatching matching, Seekers seekers) {}

    ReferralMatching(ReferralRepository referrals, ServiceDirectory services, Search search) {
        this.referrals = referrals;
        this.services = services;
        this.search = search;
    }

    /** The services of the kind that the need calls for, the best fit first; choosing stays with the person. */
    @Reads("referral")
    public ServiceOptions options(EpisodeId episode, UUID id) {
        var referral = referrals.require(episode, id);
        var ranked = search.kinds()
                .kindFor(referral.domain())
                .map(kind -> search.matching().rank(kind, seeker(referral)))
                .orElse(List.of());
        Predicate<ServiceProvider> asked = service -> referral.hasAsked(service.id());
        return new ServiceOptions(
                ranked.stream()
                        .filter(fit -> fit.service().accepting() && !asked.test(fit.service()))
                        .toList(),
                only(ranked, asked.negate().and(service -> !service.accepting())),
                only(ranked, asked));
    }

    /**
     * Files the choice, or that no service fits; throws {@link InvalidAnswer} for one that takes no new people, and for
     * one that has had this referral before.
     */
    @Changes("referral")
    public void record(EpisodeId episode, UUID id, Optional<Match> choice) {
        var referral = referrals.require(episode, id);
        choice.ifPresentOrElse(
                match -> referral.match(checked(referral, match)), () -> referral.willBeWithdrawn("No service fits."));
        referrals.save(referral);
    }

    private Match checked(Referral referral, Match match) {
        if (referral.hasAsked(match.serviceId())) {
            throw new InvalidAnswer("serviceId", Words.say("wrong.referral.had-before"));
        }
        if (services.find(match.serviceId()).filter(ServiceProvider::accepting).isEmpty()) {
            throw new InvalidAnswer("serviceId", Words.say("wrong.referral.takes-new"));
        }
        // Ranked once more by the step that files it: that evaluation alone is kept with the episode.
        search.kinds().kindFor(referral.domain()).ifPresent(kind -> search.matching()
                .rank(kind, seeker(referral), match.serviceId()));
        return match;
    }

    /** Other referrals of the person count; this one may be going to a service it is already matched with. */
    private Seeker seeker(Referral referral) {
        var elsewhere = referrals.findByEpisodeId(referral.episodeId()).stream()
                .filter(other -> !other.id().equals(referral.id()))
                .filter(other -> other.state().isWithService())
                .flatMap(other -> other.match().stream())
                .map(Match::serviceId)
                .collect(Collectors.toUnmodifiableSet());
        return search.seekers().of(referral.episodeId()).alreadyAt(elsewhere);
    }

    private static List<ServiceProvider> only(List<Fit> ranked, Predicate<ServiceProvider> wanted) {
        return ranked.stream().map(Fit::service).filter(wanted).toList();
    }
}
