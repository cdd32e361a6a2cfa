package org.stepwell.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stepwell.HouseTest;
import org.stepwell.Tables;
import org.stepwell.Visitor;
import org.stepwell.audit.Actor;
import org.stepwell.consent.ConsentScope;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Episode;
import org.stepwell.coordination.Episodes;
import org.stepwell.coordination.Lifecycle;
import org.stepwell.crisis.Crises;
import org.stepwell.crisis.SafetyPlans;
import org.stepwell.crisis.SafetySteps;
import org.stepwell.family.WithFamily;
import org.stepwell.patient.Patients;
import org.stepwell.patient.Preferences;
import org.stepwell.relation.OwnConsent.Matter;
import org.stepwell.workflow.Walk;

/** What a person finds on their own page, what they can do there, and what nobody else can. */
@HouseTest
class MyPageTest {

    @LocalServerPort
    private int port;

    @Autowired
    private OwnSide own;

    @Autowired
    private Lifecycle lifecycle;

    @Autowired
    private Walk walk;

    @Autowired
    private Tables tables;

    private Episode episode;
    private String username;

    @Autowired
    private Enrolment enrolment;

    @BeforeEach
    void somebodyInCare() {
        episode = enrolment.enrol();
        username = own.person(episode);
    }

    @Test
    void signingInLeadsToTheirOwnPage() {
        var person = visitor(username);

        assertThat(person.get("/me").body()).contains("Today", "My safety plan", "I need help now");
        assertThat(person.get("/").headers().firstValue("location"))
                .hasValueSatisfying(home -> assertThat(home).endsWith("/me"));
        assertThat(person.get("/tasks").headers().firstValue("location"))
                .hasValueSatisfying(home -> assertThat(home).endsWith("/me"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/patients", "/patients/import", "/crisis", "/directory", "/review", "/style"})
    void staffPagesDoNotExistForThem(String path) {
        assertThat(visitor(username).get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void thePageAboutThemForStaffDoesNotExistForThemEither() {
        var person = visitor(username);
        var page = "/patients/" + episode.patientId();

        assertThat(person.get(page).statusCode()).isEqualTo(404);
        assertThat(tables.unchanged(() -> person.post(page + "/crisis", Map.of()))
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/me", "/me/plan", "/me/people", "/me/record", "/me/safety-plan", "/me/help"})
    void staffHaveNoSuchPage(String path) {
        assertThat(new Visitor(port).signIn(CARE_MANAGER, "stepwell").get(path).statusCode())
                .isEqualTo(404);
        assertThat(new Visitor(port).get(path).statusCode()).isEqualTo(302);
    }

    @Test
    void thePlanIsInTheirWordsAndTheScoresInPlainOnes() {
        lifecycle.untilMonitoring(episode.id().toString(), List.of("housing"));
        var person = visitor(username);
        person.post("/me/language", Map.of("language", "en"));

        assertThat(person.get("/me/plan").body())
                .contains("I have a safe and stable place to live", "What I agreed to")
                .contains("Robin Invented agreed to this plan on")
                .doesNotContain("care-manager");
        assertThat(person.get("/me/people").body())
                .contains("This is the person to ask first.", "psychiatrist", "tel:555-0120");
        assertThat(person.get("/me").body()).contains("Your care manager will talk with you.");
    }

    @Test
    void whatIsAskedWithoutAFormHereIsAskedByTheTeam(@Autowired WithFamily family, @Autowired Episodes episodes) {
        family.caregiver(Matter.CONTACT, Matter.ANSWERS);
        family.answersStrain(3, false);
        var person = visitor(own.person(Actor.asSystem("test", () -> episodes.of(family.episode()))));
        person.post("/me/language", Map.of("language", "en"));
        var page = "/me/tasks/"
                + walk.task(family.episode().toString(), "decide-family-work").getId();

        assertThat(person.get("/me").body()).contains("Do you want talks with your family?", page);
        assertThat(person.get(page).body())
                .contains("Your team will ask you.", "/me/people")
                .doesNotContain("/patients", "<textarea");
        assertThat(person.post(page, Map.of("decision", "accept")).statusCode()).isEqualTo(404);
    }

    @Test
    void theFirstConsentIsAskedWhereTheySeeAllTheyShare() {
        var task = walk.task(episode.id().toString(), "ask-for-consent").getId();

        assertThat(visitor(username).get("/me/tasks/" + task).headers().firstValue("location"))
                .hasValueSatisfying(there -> assertThat(there).endsWith("/me/record"));
    }

    @Test
    void theSafetyPlanIsOneTapAway(@Autowired SafetyPlans plans) {
        var person = visitor(username);
        assertThat(person.get("/me/safety-plan").body()).contains("There is no safety plan yet", "tel:988");

        var steps =
                new SafetySteps("I stop eating", "I walk", "The lake", "Kim", "988", "Kim keeps them", 8, null, true);
        Actor.asSystem("test", () -> plans.write(episode.id(), null, steps));

        assertThat(person.get("/me/safety-plan").body()).contains("I stop eating", "The lake", "Kim keeps them");
    }

    @Test
    void theirLanguageIsTheOneOnRecordUntilTheyChooseAnother(@Autowired Patients patients) {
        patients.updatePreferences(episode.patientId(), Preferences.speaking("Spanish"));
        var person = visitor(username);
        assertThat(person.get("/me").body()).contains("lang=\"es\"", "Lo que le pedimos", "Necesito ayuda ya");

        person.post("/me/language", Map.of("language", "en"));
        assertThat(person.get("/me").body()).contains("lang=\"en\"", "What we ask of you");
        person.post("/me/language", Map.of("language", "xx"));
        assertThat(visitor(username).get("/me").body()).contains("lang=\"en\"");
    }

    @Test
    void aCallForHelpOpensACrisis(@Autowired Crises crises) {
        var person = visitor(username);

        person.post("/me/help", Map.of("reason", "I cannot go on"));

        assertThat(person.get("/me/help").body()).contains("Your team knows now.");
        assertThat(walk.as(CARE_MANAGER, () -> crises.open(episode.id()))).isPresent();
        assertThat(walk.waitsAt(episode.id().toString(), "screen-suicide-risk")).isTrue();
    }

    @Test
    void theFirstConsentIsGivenHere() {
        var person = visitor(username);
        assertThat(person.get("/me").body()).contains("Choose who may know about you");

        person.post("/me/consents", Map.of("circle", "", "signedBy", "Robin Invented"));
        assertThat(person.get("/me/record").body()).contains("Please choose at least one group.");
        person.post("/me/consents", Map.of("circle", "CARE_TEAM", "signedBy", " "));
        assertThat(person.get("/me/record").body()).contains("Please type your full name.");
        assertThat(walk.waitsAt(episode.id().toString(), "ask-for-consent")).isTrue();

        person.post("/me/consents", Map.of("circle", "CARE_TEAM", "signedBy", "Robin Invented"));

        assertThat(person.get("/me/record").body())
                .contains("Thank you. We saved what you chose.", "May know", "My care team");
        assertThat(walk.waitsAt(episode.id().toString(), "form-care-team")).isTrue();
    }

    @Test
    void aConsentIsChosenAnewAndTakenBack() {
        var first = own.allow(episode, ConsentScope.CARE_TEAM, ConsentScope.FAMILY);
        walk.complete(CARE_MANAGER, episode.id().toString(), "ask-for-consent", permit());
        var person = visitor(username);

        person.post("/me/consents", Map.of("circle", "CARE_TEAM", "signedBy", "Robin Invented"));
        assertThat(person.get("/me/record").body()).contains("Thank you. We saved what you chose.");
        assertThat(own.consent(episode, first).stands()).isFalse();

        var second = own.allow(episode, ConsentScope.CARE_TEAM);
        person.post("/me/consents/" + second + "/revocation", Map.of());
        assertThat(person.get("/me/record").body())
                .contains("You stopped the sharing.", "You have not allowed any sharing yet.");
        assertThat(own.consent(episode, second).withdrawnOn()).isNotNull();
    }

    @Test
    void nobodyTakesBackTheConsentOfSomebodyElse(@Autowired Enrolment enrolment) {
        var consent = own.allow(episode, ConsentScope.CARE_TEAM);
        var stranger = visitor(own.person(enrolment.enrol()));

        var answer = tables.unchanged(() -> stranger.post("/me/consents/" + consent + "/revocation", Map.of()));

        assertThat(answer.statusCode()).isEqualTo(404);
    }

    @Test
    void theySeeWhoLookedByNameAndRole(@Autowired JdbcClient jdbc, @Autowired Clock clock) {
        new Visitor(port).signIn(CARE_MANAGER, "stepwell").get("/patients/" + episode.patientId());
        var person = visitor(username);
        person.get("/me/plan");

        assertThat(person.get("/me/record").body())
                .contains("care manager", "your scores", "Looked at your record")
                .doesNotContain("system:");
        assertThat(jdbc.sql(
                                "select count(*) from audit_event where patient_id = ? and actor = ? and what = 'audit trail'")
                        .params(episode.patientId().value(), username)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void familyWithoutConsentLearnNothing() {
        var kin = visitor(own.family(episode));

        assertThat(kin.get("/me").body())
                .contains("nada que ver", "Necesito ayuda ya")
                .doesNotContain("Robin", "/me/plan");
        for (var path : List.of("/me/plan", "/me/people", "/me/record")) {
            assertThat(kin.get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(kin.get("/me/safety-plan").body()).contains("tel:988").doesNotContain("Robin");
        var give = Map.of("circle", "FAMILY", "signedBy", "Kim Invented");
        assertThat(kin.post("/me/consents", give).statusCode()).isEqualTo(404);
        assertThat(walk.waitsAt(episode.id().toString(), "ask-for-consent")).isTrue();
    }

    @Test
    void familyReadWhatTheConsentAllowsAndItIsAccountedFor(@Autowired JdbcClient jdbc) {
        var consent = own.allow(episode, ConsentScope.CARE_TEAM, ConsentScope.FAMILY);
        var kin = visitor(own.family(episode));

        assertThat(kin.get("/me").body())
                .contains("La página de Robin Invented")
                .doesNotContain("/me/record");
        assertThat(kin.get("/me/people").body()).contains("coordinador de cuidado");
        assertThat(kin.get("/me/plan").body()).contains("El plan de Robin Invented");
        assertThat(kin.get("/me/record").statusCode()).isEqualTo(404);
        assertThat(jdbc.sql("select recipient_name from disclosure_made where consent_id = ?")
                        .param(consent)
                        .query(String.class)
                        .list())
                .containsExactly("Kim Invented");

        visitor(username).post("/me/consents/" + consent + "/revocation", Map.of());
        assertThat(kin.get("/me/plan").statusCode()).isEqualTo(404);
    }

    @Test
    void aCircleWithoutFamilyTellsFamilyNothing() {
        own.allow(episode, ConsentScope.CARE_TEAM, ConsentScope.COMMUNITY_SERVICES);

        assertThat(visitor(own.family(episode)).get("/me/plan").statusCode()).isEqualTo(404);
    }

    @Test
    void familyCanAlwaysCallForHelp(@Autowired Crises crises) {
        var kin = visitor(own.family(episode));

        kin.post("/me/help", Map.of("reason", "She said goodbye"));

        assertThat(kin.get("/me/help").body()).contains("Aquí no podemos decir más.");
        assertThat(walk.as(CARE_MANAGER, () -> crises.open(episode.id()))).isPresent();
    }

    @Test
    void aProxyDecidesOnlyWhileTheirAuthorityHolds(@Autowired Clock clock) {
        var today = LocalDate.now(clock);
        var guardian = visitor(own.guardian(episode, today.minusDays(3), today));
        var late = visitor(own.guardian(episode, today.minusDays(3), today.minusDays(1)));
        var early = visitor(own.guardian(episode, today.plusDays(1), null));
        var give = Map.of("circle", "CARE_TEAM", "signedBy", "Kim Invented");

        for (var nobody : List.of(late, early)) {
            assertThat(nobody.get("/me/record").statusCode()).isEqualTo(404);
            assertThat(nobody.post("/me/consents", give).statusCode()).isEqualTo(404);
            assertThat(walk.waitsAt(episode.id().toString(), "ask-for-consent")).isTrue();
        }
        assertThat(guardian.get("/me/record").statusCode()).isEqualTo(200);
        guardian.post("/me/consents", give);
        assertThat(walk.waitsAt(episode.id().toString(), "form-care-team")).isTrue();
    }

    private static Map<String, Object> permit() {
        return Map.of("decision", "permit", "scope", List.of("care-team", "family"), "signedBy", "Robin Invented");
    }

    private Visitor visitor(String name) {
        return new Visitor(port).signIn(name, OwnSide.PASSWORD);
    }
}
