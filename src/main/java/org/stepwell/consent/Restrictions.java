package org.stepwell.consent;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.stepwell.audit.Actor;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.PatientId;
import org.stepwell.team.Changes;
import org.stepwell.team.Reads;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Words;

/** Takes and answers requests to keep something closed (42 CFR 2.26); what was agreed closes it at once. */
@Service
public class Restrictions {

    private final RestrictionRepository restrictions;
    private final ConsentRegister register;
    private final ApplicationEventPublisher news;

    Restrictions(RestrictionRepository restrictions, ConsentRegister register, ApplicationEventPublisher news) {
        this.restrictions = restrictions;
        this.register = register;
        this.news = news;
    }

    /**
     * Takes the request to narrow a consent; one at a time.
     *
     * @throws UnknownConsent when this episode has no such consent
     * @throws ConsentNotInForce when there is nothing left to narrow
     */
    @Changes("restriction")
    public void request(EpisodeId episode, UUID consentId, RestrictionWish wish) {
        var consent = register.takeInForce(episode, consentId);
        if (restrictions
                .findByConsentIdAndState(consentId, Restriction.REQUESTED)
                .isPresent()) {
            throw new InvalidAnswer("wish", Words.say("wrong.consent.wish-open"));
        }
        restrictions.save(Restriction.of(consent, wish, register.today(), Actor.current()));
        news.publishEvent(new RestrictionRequested(episode, consentId, consent.journeyId()));
    }

    /** Answers the open request; one that is agreed calls back what it closes. */
    @Changes("restriction")
    public void answer(EpisodeId episode, UUID consentId, boolean agreed, String reason) {
        register.take(episode, consentId);
        restrictions.save(pending(consentId).answered(agreed, reason, register.today(), Actor.current()));
        if (agreed) {
            news.publishEvent(new SharingEnded(episode, consentId));
        }
    }

    /** Closes an open request that a revocation overtook. */
    @Changes("restriction")
    public void overtake(EpisodeId episode, UUID consentId) {
        restrictions
                .findByConsentIdAndState(consentId, Restriction.REQUESTED)
                .map(Restriction::overtaken)
                .ifPresent(restrictions::save);
    }

    /** The request that waits for an answer. */
    @Reads("restriction")
    public Restriction open(EpisodeId episode, UUID consentId) {
        register.find(episode, consentId);
        return pending(consentId);
    }

    /** Every request, the newest first. */
    @Reads("restriction")
    public List<Restriction> of(PatientId patient) {
        return restrictions.findByPatientIdOrderByRequestedOnDesc(patient);
    }

    private Restriction pending(UUID consentId) {
        return restrictions
                .findByConsentIdAndState(consentId, Restriction.REQUESTED)
                .orElseThrow(() -> new UnknownConsent(consentId));
    }
}
