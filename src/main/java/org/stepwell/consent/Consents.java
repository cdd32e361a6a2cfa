package org.stepwell.consent;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.stepwell.audit.Actor;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.PatientId;
import org.stepwell.team.Changes;
import org.stepwell.team.Reads;

/** Records what the person allows and answers whether something may be disclosed. */
@Service
public class Consents {

    private final ConsentRegister register;
    private final RevocationRight right;
    private final DisclosureRules rules;
    private final ApplicationEventPublisher news;

    Consents(ConsentRegister register, RevocationRight right, DisclosureRules rules, ApplicationEventPublisher news) {
        this.register = register;
        this.right = right;
        this.rules = rules;
        this.news = news;
    }

    /** Records the decision for the whole episode; it replaces the one before about the same matter. */
    @Changes("consent")
    public Consent record(EpisodeId episode, ConsentDecision decision) {
        return replace(episode, decision, null);
    }

    /** Records a decision about one referral only; the consent of the episode stays as it is. */
    @Changes("consent")
    public Consent recordSharing(EpisodeId episode, UUID referral, ConsentDecision decision) {
        return replace(episode, decision, Objects.requireNonNull(referral));
    }

    /**
     * Revokes one consent, with whatever is still on its way under it; nobody has to give a reason (42 CFR 2.31(a)(6)).
     *
     * @throws UnknownConsent when this episode has no such consent
     * @throws ConsentNotInForce when it is revoked, replaced or over already
     * @throws org.stepwell.team.NotPermitted for everybody but the person and their care manager
     */
    @Changes("consent")
    public void revoke(EpisodeId episode, UUID consentId, String reason) {
        right.require();
        takeBack(register.takeInForce(episode, consentId), reason);
    }

    /** Revokes every consent that stands in this episode. */
    @Changes("consent")
    public void withdraw(EpisodeId episode, String reason) {
        right.require();
        register.taken(episode).stream()
                .filter(consent -> consent.permitted() && consent.stands())
                .forEach(consent -> takeBack(consent, reason));
    }

    /**
     * Whether this may be told now, by the decision {@code may-disclose}. The person's word is held until the
     * transaction ends, so ask inside the transaction that discloses.
     */
    @Reads("consent")
    public Permission mayDisclose(EpisodeId episode, Disclosure disclosure) {
        return rules.ask(episode, disclosure, false);
    }

    /** Whether what the team knows of the person's mental health may be told to that circle for treatment. */
    @Reads("consent")
    public boolean mayDisclose(EpisodeId episode, ConsentScope scope) {
        return rules.ask(episode, told(scope, null), false).permitted();
    }

    /** Like {@link #mayDisclose(EpisodeId, ConsentScope)}, but a decision about this one referral goes first. */
    @Reads("consent")
    public boolean mayDisclose(EpisodeId episode, ConsentScope scope, UUID referral) {
        return rules.ask(episode, told(scope, referral), false).permitted();
    }

    /** Whether this rested on that consent, and nothing else that stands allows it now. */
    @Reads("consent")
    public boolean restedOn(EpisodeId episode, UUID consentId, Disclosure disclosure) {
        var permission = rules.ask(episode, disclosure, false);
        var consent = register.find(episode, consentId);
        return !permission.permitted()
                && permission.classes().stream().map(disclosure::only).anyMatch(consent::describes);
    }

    /** The latest decision about the whole episode, also if it has expired or was withdrawn. */
    @Reads("consent")
    public Optional<Consent> current(PatientId patient) {
        return register.latest(patient);
    }

    /** The latest decision in the words of a page. */
    @Reads("consent")
    public ConsentState state(PatientId patient) {
        return register.latest(patient)
                .map(it -> ConsentState.of(it, register.today()))
                .orElse(ConsentState.NOT_ASKED);
    }

    /** One decision; throws {@link UnknownConsent} when this episode has no such. */
    @Reads("consent")
    public Consent of(EpisodeId episode, UUID consentId) {
        return register.find(episode, consentId);
    }

    /** Every decision ever signed, newest first. */
    @Reads("consent")
    public List<Consent> history(PatientId patient) {
        return register.all(patient);
    }

    private void takeBack(Consent consent, String reason) {
        consent.withdraw(register.today(), Actor.current(), reason == null || reason.isBlank() ? null : reason);
        register.save(consent);
        news.publishEvent(new ConsentRevoked(consent.episodeId(), consent.id(), consent.journeyId()));
    }

    private Consent replace(EpisodeId episode, ConsentDecision decision, UUID onlyFor) {
        var before = register.taken(episode).stream()
                .filter(Consent::stands)
                .filter(it -> it.isLike(onlyFor, decision.terms()))
                .findFirst();
        var consent = register.sign(episode, decision, onlyFor);
        before.ifPresent(it -> {
            it.replacedBy(consent);
            register.save(it);
        });
        register.save(consent);
        before.filter(Consent::permitted)
                .ifPresent(it -> news.publishEvent(new ConsentEnded(episode, it.id(), it.journeyId())));
        if (consent.permitted()) {
            news.publishEvent(new ConsentGiven(episode, consent.id(), consent.signedOn(), consent.expiresOn()));
        }
        return register.find(episode, consent.id());
    }

    private static Disclosure told(ConsentScope scope, UUID about) {
        return Disclosure.forTreatment(Sensitivity.BEHAVIOURAL, RecipientClass.of(scope), null, about);
    }
}
