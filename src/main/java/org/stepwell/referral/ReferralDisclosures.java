package org.stepwell.referral;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stepwell.consent.Consents;
import org.stepwell.consent.Disclosure;
import org.stepwell.consent.DisclosureMade;
import org.stepwell.consent.Disclosures;
import org.stepwell.consent.Obligation;
import org.stepwell.consent.Part2Notice;
import org.stepwell.consent.Permission;
import org.stepwell.directory.ServiceDirectory;
import org.stepwell.directory.ServiceProvider;
import org.stepwell.patient.EpisodeId;

/** What a referral would tell whom: asked for before it goes, accounted for once it has gone. */
@Component
class ReferralDisclosures {

    private final ServiceDirectory services;
    private final ServiceKinds kinds;
    private final Consents consents;
    private final Disclosures disclosures;

    ReferralDisclosures(ServiceDirectory services, ServiceKinds kinds, Consents consents, Disclosures disclosures) {
        this.services = services;
        this.kinds = kinds;
        this.consents = consents;
        this.disclosures = disclosures;
    }

    /** How sensitive it is comes from the need, who learns it from the service, once one is chosen. */
    Disclosure of(Referral referral) {
        var rule = kinds.ruleFor(referral.domain());
        return Disclosure.forTreatment(
                rule.sensitivity(),
                rule.recipient(),
                service(referral).map(ServiceProvider::name).orElse(null),
                referral.id());
    }

    Optional<ServiceProvider> service(Referral referral) {
        return referral.match().map(Match::serviceId).flatMap(services::find);
    }

    /** Holds the person's word until the transaction ends. */
    Permission ask(Referral referral) {
        return consents.mayDisclose(referral.episodeId(), of(referral));
    }

    /** Whether it may be told to some service that fits, while none is chosen yet. */
    boolean mayBegin(Referral referral) {
        var permission = ask(referral);
        return permission.permitted() || (needsName(permission) && someServiceMayKnow(referral));
    }

    /** @return whether only a consent that names the recipient opens it */
    static boolean needsName(Permission permission) {
        return permission.classes().stream().anyMatch(one -> one.needsNamedRecipient());
    }

    void keep(Referral referral, Permission by, DisclosureMade.Channel channel) {
        disclosures.keep(referral.episodeId(), of(referral), by, channel);
    }

    /** @return the words that have to go with it, or null when none have to */
    String notice(EpisodeId episode, Permission by) {
        return by.owes(Obligation.NOTICE_AND_SCOPE) ? Part2Notice.with(consents.of(episode, by.consentId())) : null;
    }

    private boolean someServiceMayKnow(Referral referral) {
        var disclosure = of(referral);
        return kinds.openFor(referral.domain()).stream()
                .anyMatch(service -> consents.mayDisclose(referral.episodeId(), disclosure.to(service.name()))
                        .permitted());
    }
}
