package org.stepwell.consent;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stepwell.audit.Actor;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.PatientId;
import org.stepwell.patient.Patients;
import org.stepwell.relation.Proxies;
import org.stepwell.team.CareTeams;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Words;

/** The book of decisions: whoever reads in it holds the episode's consent, whoever writes has it alone. */
@Component
class ConsentRegister {

    private final ConsentRepository consents;
    private final ConsentLock lock;
    private final Subjects subjects;
    private final Clock clock;

    ConsentRegister(ConsentRepository consents, ConsentLock lock, Subjects subjects, Clock clock) {
        this.consents = consents;
        this.lock = lock;
        this.subjects = subjects;
        this.clock = clock;
    }

    /** Whom an episode is about, and who may sign for them, by name. */
    @Component
    record Subjects(CareTeams teams, Patients patients, Proxies proxies) {

        Consent.Whose of(EpisodeId episode, UUID onlyFor) {
            var patient = teams.patientOf(episode);
            return new Consent.Whose(episode, patient, patients.of(patient).name(), onlyFor);
        }

        ConsentDecision signed(EpisodeId episode, ConsentDecision decision) {
            return decision.relationship() == Signatory.SELF
                    ? decision
                    : decision.signedAs(proxies.signing(episode, decision.signedBy()));
        }
    }

    /** Everything that no later decision replaced, held until the transaction ends. */
    List<Consent> held(EpisodeId episode) {
        lock.hold(episode);
        return consents.findByEpisodeIdAndReplacedByIsNull(episode);
    }

    /** The same, for somebody about to change it. */
    List<Consent> taken(EpisodeId episode) {
        lock.take(episode);
        return consents.findByEpisodeIdAndReplacedByIsNull(episode);
    }

    /** For changing it; throws {@link UnknownConsent} when this episode has no such consent. */
    Consent take(EpisodeId episode, UUID id) {
        lock.take(episode);
        return find(episode, id);
    }

    /** For changing it; throws {@link ConsentNotInForce} when it was revoked, replaced or has ended. */
    Consent takeInForce(EpisodeId episode, UUID id) {
        var consent = take(episode, id);
        if (!consent.permitted() || !consent.stands()) {
            throw new ConsentNotInForce(id);
        }
        return consent;
    }

    Consent find(EpisodeId episode, UUID id) {
        return consents.findByIdAndEpisodeId(id, episode).orElseThrow(() -> new UnknownConsent(id));
    }

    /** Writes the decision down, a proxy's under their registered name; what it replaces is the caller's to mark. */
    Consent sign(EpisodeId episode, ConsentDecision asSaid, UUID onlyFor) {
        var decision = subjects.signed(episode, asSaid.checked());
        if (decision.expiresOn() != null && decision.expiresOn().isBefore(today())) {
            throw new InvalidAnswer("expiresOn", Words.say("wrong.consent.past"));
        }
        var signature = Signature.of(decision, today(), Actor.current(), clock.instant());
        return Consent.signed(subjects.of(episode, onlyFor), decision, signature);
    }

    /** The latest decision about what care coordination needs. */
    Optional<Consent> latest(PatientId patient) {
        return consents.findFirstByPatientIdAndOnlyForIsNullAndMatterAndReplacedByIsNullOrderBySignatureRecordedAtDesc(
                patient, ConsentTerms.ordinary().matter());
    }

    List<Consent> all(PatientId patient) {
        return consents.findByPatientIdOrderBySignatureRecordedAtDesc(patient);
    }

    Consent save(Consent consent) {
        return consents.save(consent);
    }

    /** The first moment at which that last day is over. */
    Instant endOf(LocalDate lastDay) {
        return lastDay.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
