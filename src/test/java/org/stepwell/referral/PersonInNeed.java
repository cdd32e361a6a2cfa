package org.stepwell.referral;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import org.stepwell.assessment.Need;
import org.stepwell.assessment.NeedDomain;
import org.stepwell.assessment.NeedStatus;
import org.stepwell.assessment.Needs;
import org.stepwell.audit.Actor;
import org.stepwell.consent.Consent;
import org.stepwell.consent.ConsentDecision;
import org.stepwell.consent.ConsentScope;
import org.stepwell.consent.Consents;
import org.stepwell.consent.Signatory;
import org.stepwell.coordination.Episodes;
import org.stepwell.patient.Demographics;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.Gender;
import org.stepwell.patient.Patients;
import org.stepwell.patient.Preferences;
import org.stepwell.team.CareTeams;
import org.stepwell.team.Role;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.Walk;

/** An invented person in care who lacks food. */
@Component
@Scope("prototype")
class PersonInNeed {

    /** A Monday. */
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    private static final String CARE_MANAGER = "care-manager";

    private final Walk walk;
    private final Admission admission;
    private final Consents consents;
    private final Needs needs;

    private EpisodeId episode;

    /** What brings somebody into care. */
    @Component
    record Admission(Patients patients, Episodes episodes, CareTeams teams) {}

    PersonInNeed(Walk walk, Admission admission, Consents consents, Needs needs) {
        this.walk = walk;
        this.admission = admission;
        this.consents = consents;
        this.needs = needs;
    }

    /** Enrols the person on a Monday with a case manager on the team; shared is what they allowed. */
    void enrol(ConsentScope... shared) {
        ControlledTime.set(MONDAY);
        var person = new Demographics("Okafor", "Ngozi", null, Gender.FEMALE, false, null, null, null);
        var patient = admission.patients().register(person, Preferences.none(), Set.of());
        episode = asCareManager(
                () -> admission.episodes().enrol(patient.id(), CARE_MANAGER).id());
        Actor.asSystem("test", () -> admission.teams().assign(episode, Role.CASE_MANAGER, "case-manager"));
        if (shared.length > 0) {
            allow(shared);
        }
        addNeed(NeedDomain.FOOD);
    }

    /** Signs the ordinary consent to these circles, in place of the one before. */
    Consent allow(ConsentScope... shared) {
        var consent = new ConsentDecision(true, Set.of(shared), "Ngozi Okafor", Signatory.SELF, null, null);
        return asCareManager(() -> consents.record(episode, consent));
    }

    void addNeed(NeedDomain domain) {
        asCareManager(() -> needs.add(episode, domain));
    }

    UUID openNeed() {
        return asCareManager(() -> needs.open(episode)).get(0).id();
    }

    UUID openNeed(NeedDomain domain) {
        return asCareManager(() -> needs.open(episode)).stream()
                .filter(need -> need.domain() == domain)
                .findFirst()
                .orElseThrow()
                .id();
    }

    void meetNeed() {
        var need = openNeed();
        asCareManager(() -> needs.meet(episode, need));
    }

    NeedStatus need() {
        return asCareManager(() -> needs.all(episode).stream().map(Need::status).findFirst())
                .orElseThrow();
    }

    void withdrawConsent() {
        asCareManager(() -> consents.withdraw(episode, "Changed her mind"));
    }

    EpisodeId episode() {
        return episode;
    }

    <T> T asCareManager(Supplier<T> work) {
        return walk.as(CARE_MANAGER, work);
    }

    void asCareManager(Runnable work) {
        asCareManager(() -> {
            work.run();
            return null;
        });
    }
}
