package org.stepwell.consent;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.stepwell.audit.Actor;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Changes;

/** Follows a revocation until the person knows what it could not reach. */
@Service
public class Revocations {

    private final ConsentRegister register;
    private final DisclosureRepository disclosures;
    private final Restrictions restrictions;
    private final ApplicationEventPublisher news;

    Revocations(
            ConsentRegister register,
            DisclosureRepository disclosures,
            Restrictions restrictions,
            ApplicationEventPublisher news) {
        this.register = register;
        this.disclosures = disclosures;
        this.restrictions = restrictions;
        this.news = news;
    }

    /**
     * Calls back whatever is on its way under a consent that was revoked.
     *
     * @return whether something was told already, which nobody can call back
     */
    @Changes("consent")
    public boolean cancelOpenDisclosures(EpisodeId episode, UUID consentId) {
        restrictions.overtake(episode, consentId);
        news.publishEvent(new SharingEnded(episode, consentId));
        var beyondRecall = disclosures.existsByConsentId(consentId);
        if (!beyondRecall) {
            told(episode, consentId, null);
        }
        return beyondRecall;
    }

    /** The person knows what could not be called back; the note says how they were told, or is null. */
    @Changes("consent")
    public void told(EpisodeId episode, UUID consentId, String note) {
        var consent = register.take(episode, consentId);
        consent.told(register.today(), Actor.current(), note);
        register.save(consent);
    }
}
