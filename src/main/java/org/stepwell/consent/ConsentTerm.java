package org.stepwell.consent;

import java.util.Date;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Changes;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Words;

/** Renews consents and lets them run out. */
@Service
public class ConsentTerm {

    private final ConsentRegister register;
    private final RestrictionRepository restrictions;
    private final ApplicationEventPublisher news;

    ConsentTerm(ConsentRegister register, RestrictionRepository restrictions, ApplicationEventPublisher news) {
        this.register = register;
        this.restrictions = restrictions;
        this.news = news;
    }

    /** Remembers the process that follows the consent. */
    @Changes("consent")
    public void startJourney(EpisodeId episode, UUID consentId, String processInstanceId) {
        var consent = register.take(episode, consentId);
        consent.startJourney(processInstanceId);
        register.save(consent);
    }

    /**
     * Records the consent anew, as it was, with a new signature and last day; or that it is to run out. One that had no
     * end then ends today.
     *
     * @return when its last day is over; null when it has none
     */
    @Changes("consent")
    public Date decide(EpisodeId episode, UUID consentId, Renewal renewal) {
        var consent = register.takeInForce(episode, consentId);
        if (renewal.wanted()) {
            return endOf(renew(consent, renewal));
        }
        consent.runOut(register.today());
        register.save(consent);
        return endOf(consent);
    }

    /** Its last day is over. */
    @Changes("consent")
    public void lapse(EpisodeId episode, UUID consentId) {
        var consent = register.take(episode, consentId);
        consent.end(register.today());
        register.save(consent);
    }

    /** Care is over, and with it every consent that held for it. */
    @Changes("consent")
    public void endWithCare(EpisodeId episode) {
        var asked = restrictions.findByEpisodeIdAndState(episode, Restriction.REQUESTED).stream()
                .map(restriction -> register.find(episode, restriction.consentId()));
        var underWay = register.taken(episode).stream().filter(Consent::isUnderWay);
        Stream.concat(underWay, asked)
                .collect(Collectors.toMap(Consent::id, Function.identity(), (one, same) -> one))
                .values()
                .forEach(this::endWithCare);
    }

    private Consent renew(Consent before, Renewal renewal) {
        if (renewal.until() == null && !before.terms().mayHaveNoLastDay()) {
            throw new InvalidAnswer("expiresOn", Words.say("wrong.consent.last-day"));
        }
        var after = register.sign(before.episodeId(), before.renewed(renewal), before.onlyFor());
        before.replacedBy(after);
        register.save(before);
        register.save(after);
        news.publishEvent(new ConsentGiven(before.episodeId(), after.id(), after.signedOn(), after.expiresOn()));
        return after;
    }

    private Date endOf(Consent consent) {
        return consent.expiresOn() == null ? null : Date.from(register.endOf(consent.expiresOn()));
    }

    private void endWithCare(Consent consent) {
        if (consent.stands()) {
            consent.end(register.today());
            register.save(consent);
        }
        news.publishEvent(new ConsentEnded(consent.episodeId(), consent.id(), consent.journeyId()));
    }
}
