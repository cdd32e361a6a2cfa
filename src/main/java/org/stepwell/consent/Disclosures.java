package org.stepwell.consent;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.stepwell.audit.Actor;
import org.stepwell.audit.AuditAction;
import org.stepwell.audit.AuditEntry;
import org.stepwell.audit.AuditTrail;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.PatientId;
import org.stepwell.team.Action;
import org.stepwell.team.CareTeams;
import org.stepwell.team.Changes;
import org.stepwell.team.Reads;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Word;
import org.stepwell.workflow.Words;

/** The accounting of disclosures (42 CFR 2.25, 45 CFR 164.528): what was told, to whom, for what and by which right. */
@Service
public class Disclosures {

    private final DisclosureRepository disclosures;
    private final DisclosureRules rules;
    private final CareTeams teams;
    private final AuditTrail audit;
    private final Clock clock;

    Disclosures(
            DisclosureRepository disclosures, DisclosureRules rules, CareTeams teams, AuditTrail audit, Clock clock) {
        this.disclosures = disclosures;
        this.rules = rules;
        this.teams = teams;
        this.audit = audit;
        this.clock = clock;
    }

    /** Keeps one that was permitted, in the transaction that made it. */
    @Changes("disclosure")
    public void keep(EpisodeId episode, Disclosure made, Permission by, DisclosureMade.Channel channel) {
        keep(episode, made, by, channel, null);
    }

    /**
     * Keeps what was told in an emergency; no consent is needed, and no consent stops it.
     *
     * @throws InvalidAnswer for what not even an emergency opens
     */
    @Changes(value = "disclosure", by = Action.WRITE_TO_TEAM)
    public void keepEmergency(EpisodeId episode, EmergencyReport report) {
        var made = new Disclosure(
                report.classes(),
                DisclosurePurpose.TREATMENT,
                RecipientClass.EMERGENCY_PERSONNEL,
                report.recipient(),
                null);
        var permission = rules.ask(episode, made, true);
        if (!permission.permitted()) {
            throw new InvalidAnswer("classes", Words.say("wrong.consent.notes-closed"));
        }
        var emergency = new DisclosureMade.Emergency(report.affiliation(), report.nature());
        keep(episode, made, permission, DisclosureMade.Channel.BY_HAND, emergency);
    }

    /** Everything ever told, the newest first; the person may ask for it at any time. */
    @Reads("disclosures")
    public List<DisclosureMade> of(PatientId patient) {
        return disclosures.findByPatientIdOrderByMadeAtDesc(patient);
    }

    /** What was told under one consent, the oldest first. */
    @Reads("disclosures")
    public List<DisclosureMade> under(EpisodeId episode, UUID consentId) {
        return disclosures.findByConsentIdOrderByMadeAt(consentId).stream()
                .filter(made -> made.episodeId().equals(episode))
                .toList();
    }

    private void keep(
            EpisodeId episode,
            Disclosure made,
            Permission by,
            DisclosureMade.Channel channel,
            DisclosureMade.Emergency emergency) {
        var patient = teams.patientOf(episode);
        var told = made.recipientName() == null ? Word.of(made.recipient()) : made.recipientName();
        audit.record(new AuditEntry(Actor.current(), AuditAction.DISCLOSE, patient, "disclosure", told, by.reason()));
        disclosures.save(new DisclosureMade(
                UUID.randomUUID(),
                0,
                patient,
                episode,
                by.consentId(),
                made.about(),
                words(by.classes()),
                Word.of(made.purpose()),
                Word.of(made.recipient()),
                made.recipientName(),
                Word.of(channel),
                by.reason(),
                clock.instant(),
                Actor.current(),
                emergency));
    }

    private static Set<String> words(Set<Sensitivity> classes) {
        return classes.stream().map(Word::of).collect(Collectors.toUnmodifiableSet());
    }
}
