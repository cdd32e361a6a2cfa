package org.stepwell.caseload.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.stepwell.HouseTest;
import org.stepwell.Visitor;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Episode;
import org.stepwell.relation.OwnConsent.Matter;
import org.stepwell.relation.RelatedPerson;
import org.stepwell.relation.RelatedPersons;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.team.CareTeams;
import org.stepwell.team.Role;
import org.stepwell.workflow.Walk;

/** The people close to a patient, kept from the patient page. */
@HouseTest
class FamilyPagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Walk walk;

    @Autowired
    private RelatedPersons relations;

    private Episode episode;
    private String page;

    @BeforeEach
    void somebodyInCare(@Autowired Enrolment enrolment, @Autowired CareTeams teams) {
        episode = enrolment.enrol();
        page = "/patients/" + episode.patientId();
    }

    @Test
    void addsACaregiverAsksForTheirOwnWordAndBeginsToAskHowTheyAre() {
        var careManager = careManager();
        assertThat(careManager.get(page).body()).contains("Family and caregivers", "Nobody is named yet.");

        careManager.post(page + "/related-persons", kim("true"));
        assertThat(careManager.get(page).body())
                .contains("Kim Invented", "Caregiver", "Not asked yet", "the person has not allowed it")
                .doesNotContain("Start a family session");

        careManager.post(at("/own-consents"), Map.of("matter", "CONTACT,ANSWERS"));
        assertThat(careManager.get(page).body())
                .contains(
                        "May be contacted; their answers may be kept", "A step is under way", "Start a family session");
        assertThat(walk.waitsAt(episode.id().toString(), "ask-caregiver-strain"))
                .isTrue();
        strain(3);
        assertThat(careManager.get(page).body()).contains("High on ", "name them a respite");

        careManager.post(at("/own-consents/revocation"), Map.of("matter", "ANSWERS"));
        assertThat(careManager.get(page).body()).doesNotContain("High on ");
        careManager.post(at("/own-consents/revocation"), Map.of("matter", "CONTACT"));
        assertThat(careManager.get(page).body()).contains("No longer wants to be contacted", "Family work has ended");
    }

    @Test
    void beginsAFamilySession() {
        var careManager = careManager();
        careManager.post(page + "/related-persons", kim(""));
        careManager.post(at("/own-consents"), Map.of("matter", "CONTACT"));

        careManager.post(at("/family-work"), Map.of("wish", "SESSION"));

        assertThat(walk.waitsAt(episode.id().toString(), "decide-family-work")).isTrue();
    }

    @Test
    void showsAFamilySessionThatIsPlanned() {
        var careManager = careManager();
        var key = episode.id().toString();
        careManager.post(page + "/related-persons", kim(""));
        careManager.post(at("/own-consents"), Map.of("matter", "CONTACT"));
        careManager.post(at("/family-work"), Map.of("wish", "SESSION"));
        walk.complete(
                "care-manager",
                key,
                "decide-family-work",
                Map.of("decision", "accept", "decidedBy", "patient", "deciderName", "Robin Invented"));
        var soon = LocalDate.now(ZoneOffset.UTC).plusDays(10) + "T10:00";
        walk.complete("family-therapist", key, "arrange-family-session", Map.of("sessionAt", soon, "place", "Room 2"));

        assertThat(careManager.get(page).body()).contains("Planned", "</html>");
    }

    @Test
    void saysThatNobodyIsContactedWhoWasNotAsked() {
        var careManager = careManager();
        careManager.post(page + "/related-persons", kim("true"));

        careManager.get(page);
        careManager.post(at("/family-work"), Map.of("wish", "SESSION"));

        assertThat(careManager.get(page).body()).contains("They have not allowed us to contact them");
        careManager.post(at("/own-consents"), Map.of("matter", "ANSWERS"));
        assertThat(careManager.get(page).body()).contains("Ask first whether they want to be contacted.");
        assertThat(known().get(0).allows(Matter.ANSWERS)).isFalse();
    }

    @Test
    void registersAProxyAndSaysWhetherTheyMayDecideToday() {
        var careManager = careManager();
        var proxy = new HashMap<>(kim(""));
        proxy.putAll(Map.of("proxyKind", "GUARDIAN", "proxyDocument", "Court order 12", "proxyFrom", "2020-01-01"));
        careManager.post(page + "/related-persons", proxy);
        assertThat(careManager.get(page).body())
                .contains("May decide today", "Guardian from 1 Jan 2020, Court order 12");

        proxy.put("proxyUntil", "2020-12-31");
        careManager.post(at(""), proxy);
        assertThat(careManager.get(page).body()).contains("No authority today").doesNotContain("May decide today");

        careManager.post(at("/end"), Map.of("reason", "Moved away"));
        assertThat(careManager.get(page).body()).doesNotContain("Kim Invented").contains("Nobody is named yet.");
    }

    @Test
    void saysWhatIsWrongAndKeepsNothing() {
        var careManager = careManager();

        careManager.post(page + "/related-persons", Map.of("name", " "));
        assertThat(careManager.get(page).body()).contains("Enter the name.");
        careManager.post(page + "/related-persons", Map.of("name", "x".repeat(201)));
        assertThat(careManager.get(page).body()).contains("Use at most 200 letters.");
        careManager.post(page + "/related-persons", Map.of("name", "Kim", "proxyKind", "GUARDIAN"));
        assertThat(careManager.get(page).body()).contains("Say which document gives this authority.");
        careManager.post(
                page + "/related-persons",
                Map.of(
                        "name", "Kim",
                        "proxyKind", "GUARDIAN",
                        "proxyDocument", "Order",
                        "proxyFrom", "2026-02-01",
                        "proxyUntil", "2026-01-01"));
        assertThat(careManager.get(page).body()).contains("The last day precedes the first.");

        assertThat(known()).isEmpty();
        var noDay = careManager.post(page + "/related-persons", Map.of("name", "Kim", "proxyFrom", "soon"));
        assertThat(noDay.statusCode()).isEqualTo(400);
        var noMatter = careManager.post(
                page + "/related-persons/" + UUID.randomUUID() + "/own-consents/revocation", Map.of("matter", "ALL"));
        assertThat(noMatter.statusCode()).isEqualTo(400);
        careManager.post(page + "/related-persons/" + UUID.randomUUID() + "/end", Map.of());
        assertThat(careManager.get(page).body()).contains("no longer on the list");
    }

    @Test
    void isNotForThePersonOrStrangersToChange(@Autowired Accounts accounts) {
        careManager().post(page + "/related-persons", kim("true"));
        var username = "robin-" + episode.id().toString().substring(0, 8);
        walk.as(CARE_MANAGER, () -> {
            accounts.add(new Account(username, "Robin", Set.of(Role.PATIENT), episode.patientId()), "only-in-tests");
            return null;
        });
        var person = new Visitor(port).signIn(username, "only-in-tests");

        assertThat(person.get(page).statusCode()).isEqualTo(404);
        assertThat(person.post(page + "/related-persons", kim("true")).statusCode())
                .isEqualTo(404);
        assertThat(person.post(at("/own-consents"), Map.of("matter", "CONTACT")).statusCode())
                .isEqualTo(404);
        assertThat(person.post(at("/family-work"), Map.of("wish", "SESSION")).statusCode())
                .isEqualTo(404);
        var stranger = new Visitor(port).signIn("therapist", "stepwell");
        assertThat(stranger.post(page + "/related-persons", kim("true")).statusCode())
                .isEqualTo(404);
        assertThat(known()).hasSize(1);
    }

    private void strain(int each) {
        var answers = new HashMap<String, Object>();
        for (var item = 1; item <= 8; item++) {
            answers.put("strainItem" + item, each);
        }
        walk.complete(CARE_MANAGER, episode.id().toString(), "ask-caregiver-strain", answers);
    }

    private Visitor careManager() {
        return new Visitor(port).signIn(CARE_MANAGER, "stepwell");
    }

    private String at(String what) {
        return page + "/related-persons/" + known().get(0).id() + what;
    }

    private List<RelatedPerson> known() {
        return walk.as(CARE_MANAGER, () -> relations.of(episode.patientId()));
    }

    private static Map<String, String> kim(String caregiver) {
        return Map.of("name", "Kim Invented", "relationship", "sister", "phone", "555 0100", "caregiver", caregiver);
    }
}
