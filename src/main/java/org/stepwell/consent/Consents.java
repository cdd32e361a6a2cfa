package org.stepwell.consent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.stepwell.audit.Actor;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.PatientId;
import org.stepwell.team.CareTeams;
import org.stepwell.team.Changes;
import org.stepwell.team.Reads;
import org.stepwell.workflow.InvalidAnswer;

/** Records what the person allows and answers whether something may be disclosed. */
@Service
public class Consents {

    private final ConsentRepository consents;
    private final CareTeams teams;
    private final Clock clock;

    Consents(ConsentRepository consents, CareTeams teams, Clock clock) {
        this.consents = consents;
        this.teams = teams;
        this.clock = clock;
    }

    /** Records the decision for the whole episode; it replaces the one before. */
    @Changes("consent")
    public Consent record(EpisodeId episode, ConsentDecision decision) {
        return replace(episode, decision, null);
    }

    /** Records a decision about one referral only; the consent of the episode stays as it is. */
    @Changes("consent")
    public Consent recordSharing(EpisodeId episode, UUID referral, ConsentDecision decision) {
        return replace(episode, decision, Objects.requireNonNull(referral));
    }

    /** Withdraws everything that stands in this episode, with the reason the person gives. */
    @Changes("consent")
    public void withdraw(EpisodeId episode, String reason) {
        for (Consent consent : consents.findByEpisodeIdAndReplacedByIsNullAndWithdrawnOnIsNull(episode)) {
            consent.withdraw(today(), Actor.current(), reason);
            consents.save(consent);
        }
    }

    /**
     * True only for a permit that stands, has not expired and covers the scope. It is held until the transaction ends,
     * so ask inside the transaction that discloses.
     */
    @Reads("consent")
    public boolean mayDisclose(EpisodeId episode, ConsentScope scope) {
        return standing(episode, null).filter(it -> it.covers(scope, today())).isPresent();
    }

    /** Like {@link #mayDisclose(EpisodeId, ConsentScope)}, but a decision about this one referral goes first. */
    @Reads("consent")
    public boolean mayDisclose(EpisodeId episode, ConsentScope scope, UUID referral) {
        return standing(episode, referral)
                .or(() -> standing(episode, null))
                .filter(it -> it.covers(scope, today()))
                .isPresent();
    }

    /** The latest decision about the whole episode, also if it has expired or was withdrawn. */
    @Reads("consent")
    public Optional<Consent> current(PatientId patient) {
        return latest(patient);
    }

    /** The latest decision in the words of a page. */
    @Reads("consent")
    public ConsentState state(PatientId patient) {
        return latest(patient).map(it -> ConsentState.of(it, today())).orElse(ConsentState.NOT_ASKED);
    }

    /** Every decision ever signed, newest first. */
    @Reads("consent")
    public List<Consent> history(PatientId patient) {
        return consents.findByPatientIdOrderByRecordedAtDesc(patient);
    }

    private Consent replace(EpisodeId episode, ConsentDecision decision, UUID onlyFor) {
        if (decision.expiresOn() != null && decision.expiresOn().isBefore(today())) {
            throw new InvalidAnswer("expiresOn", "Choose a day that is not in the past.");
        }
        var recording = new Consent.Recording(Actor.current(), clock.instant(), today(), onlyFor);
        Consent consent = Consent.signed(episode, teams.patientOf(episode), decision, recording);
        standing(episode, onlyFor).ifPresent(before -> {
            before.replacedBy(consent);
            consents.save(before);
        });
        return consents.save(consent);
    }

    private Optional<Consent> standing(EpisodeId episode, UUID onlyFor) {
        return consents.findByEpisodeIdAndReplacedByIsNullAndWithdrawnOnIsNull(episode).stream()
                .filter(it -> Objects.equals(it.onlyFor(), onlyFor))
                .findFirst();
    }

    private Optional<Consent> latest(PatientId patient) {
        return consents.findFirstByPatientIdAndOnlyForIsNullAndReplacedByIsNullOrderByRecordedAtDesc(patient);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
