package org.stepwell.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stepwell.consent.ConsentScope.CARE_TEAM;
import static org.stepwell.consent.ConsentScope.COMMUNITY_SERVICES;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.stepwell.HouseTest;
import org.stepwell.Visitor;
import org.stepwell.audit.Actor;
import org.stepwell.consent.ConsentDecision;
import org.stepwell.consent.Consents;
import org.stepwell.consent.Disclosures;
import org.stepwell.consent.Restrictions;
import org.stepwell.consent.Signatory;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Episode;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.team.CareTeams;
import org.stepwell.team.Role;
import org.stepwell.workflow.Walk;

/** What a care manager can do about sharing on the patient's page for the person, and what nobody else can. */
@HouseTest
class ConsentPageTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Consents consents;

    @Autowired
    private Restrictions restrictions;

    @Autowired
    private Disclosures disclosures;

    @Autowired
    private Walk walk;

    private Episode episode;
    private UUID consent;
    private String page;

    @BeforeEach
    void somebodyWhoSharesSomething(
            @Autowired Enrolment enrolment, @Autowired Accounts accounts, @Autowired CareTeams teams) {
        episode = enrolment.enrol();
        page = "/patients/" + episode.patientId();
        employ(accounts, "consent-page-manager", Role.CARE_MANAGER);
        employ(accounts, "consent-page-therapist", Role.THERAPIST);
        Actor.asSystem("test", () -> {
            teams.assign(episode.id(), Role.CARE_MANAGER, "consent-page-manager");
            teams.assign(episode.id(), Role.THERAPIST, "consent-page-therapist");
        });
        var decision = new ConsentDecision(
                true, Set.of(CARE_TEAM, COMMUNITY_SERVICES), "Robin Invented", Signatory.SELF, null, null);
        consent = walk.as("consent-page-manager", () -> consents.record(episode.id(), decision)
                .id());
    }

    @Test
    void theManagerSeesWhoMayKnowWhatAndTakesItBackForThePerson() {
        var manager = visitor("consent-page-manager");
        assertThat(manager.get(page).body())
                .contains("Who may know what", "Community services", "Mental health", "until care ends");

        assertThat(manager.post(revocation(consent), Map.of("reason", "")).statusCode())
                .isEqualTo(302);

        assertThat(manager.get(page).body()).contains("Taken back on").doesNotContain("Take consent back");
        assertThat(walk.as("consent-page-manager", () -> consents.mayDisclose(episode.id(), COMMUNITY_SERVICES)))
                .isFalse();
    }

    @Test
    void anUnknownOrRevokedConsentIsNamedAndNothingChanges() {
        var manager = visitor("consent-page-manager");

        assertThat(manager.post(revocation(UUID.randomUUID()), Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(walk.as("consent-page-manager", () -> consents.mayDisclose(episode.id(), COMMUNITY_SERVICES)))
                .isTrue();
        assertThat(manager.post(revocation(consent), Map.of()).statusCode()).isEqualTo(302);
        assertThat(manager.post(revocation(consent), Map.of()).statusCode()).isEqualTo(409);
    }

    @Test
    void nobodyElseOnTheTeamRevokes() {
        var therapist = visitor("consent-page-therapist");

        assertThat(therapist.get(page).body()).contains("Who may know what").doesNotContain("Take consent back");
        assertThat(therapist.post(revocation(consent), Map.of()).statusCode()).isEqualTo(404);
        assertThat(walk.as("consent-page-manager", () -> consents.of(episode.id(), consent))
                        .stands())
                .isTrue();
    }

    @Test
    void theManagerAsksForARestrictionInThePersonsWords() {
        var person = visitor("consent-page-manager");
        var path = page + "/consents/" + consent + "/restrictions";

        person.post(path, Map.of("wish", "", "scope", "COMMUNITY_SERVICES"));
        assertThat(person.get(page).body()).contains("Write what should stay closed");
        person.post(path, Map.of("wish", "Nobody at the pantry", "scope", "COMMUNITY_SERVICES", "sensitivity", ""));

        assertThat(walk.waitsAt(episode.id().toString(), "answer-restriction-request"))
                .isTrue();
        assertThat(walk.as("consent-page-manager", () -> restrictions.of(episode.patientId())))
                .singleElement()
                .satisfies(asked -> assertThat(asked.sensitivity()).isNull());
    }

    @Test
    void anEmergencyDisclosureIsRecordedInFullOrNotAtAll() {
        var manager = visitor("consent-page-manager");
        var path = page + "/emergency-disclosures";
        var told = Map.of("classes", "SUD_PART_2", "recipient", "Dr Amsel", "affiliation", "City hospital");

        manager.post(path, told);
        assertThat(manager.get(page).body()).contains("Write what the emergency was");
        manager.post(path, with(told, "nature", "Overdose, unconscious"));
        manager.post(path, with(told, "nature", "Overdose", "classes", "PSYCHOTHERAPY_NOTES"));

        assertThat(walk.as("consent-page-manager", () -> disclosures.of(episode.patientId())))
                .singleElement()
                .satisfies(made -> {
                    assertThat(made.emergency().nature()).isEqualTo("Overdose, unconscious");
                    assertThat(made.madeBy()).isEqualTo("consent-page-manager");
                    assertThat(made.consentId()).isNull();
                });
        assertThat(manager.get(page).body()).contains("Dr Amsel", "City hospital", "Emergency: Overdose, unconscious");
    }

    private static Map<String, String> with(Map<String, String> form, String... others) {
        var all = new java.util.HashMap<>(form);
        for (int at = 0; at < others.length; at += 2) {
            all.put(others[at], others[at + 1]);
        }
        return all;
    }

    private static void employ(Accounts accounts, String username, Role role) {
        if (accounts.find(username).isEmpty()) {
            accounts.add(new Account(username, username, Set.of(role), null), "only-in-tests");
        }
    }

    private Visitor visitor(String username) {
        return new Visitor(port).signIn(username, "only-in-tests");
    }

    private String revocation(UUID id) {
        return page + "/consents/" + id + "/revocation";
    }
}
