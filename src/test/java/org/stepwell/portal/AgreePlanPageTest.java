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
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.stepwell.HouseTest;
import org.stepwell.Tables;
import org.stepwell.careplan.Agreement;
import org.stepwell.careplan.CarePlans;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Episode;
import org.stepwell.coordination.Lifecycle;
import org.stepwell.relation.DecidedBy;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.Walk;

/** A person answers to their plan on their own page. */
@HouseTest
class AgreePlanPageTest {

    private static final String STEP = "agree-plan";

    @LocalServerPort
    private int port;

    @Autowired
    private OwnSide own;

    @Autowired
    private AskedOfMe asked;

    @Autowired
    private Lifecycle lifecycle;

    @Autowired
    private Walk walk;

    @Autowired
    private Tables tables;

    @Autowired
    private CarePlans plans;

    @Autowired
    private Clock clock;

    private Episode episode;
    private String username;
    private String page;

    @BeforeEach
    void aPlanWaitsForTheirWord(@Autowired Enrolment enrolment) {
        ControlledTime.release();
        episode = enrolment.enrol();
        username = own.person(episode);
        lifecycle.consent(key(), "permit");
        lifecycle.formTeam(key());
        lifecycle.assess(key(), List.of("housing"));
        lifecycle.draftPlan(key());
        page = "/me/tasks/" + walk.task(key(), STEP).getId();
    }

    @ParameterizedTest
    @CsvSource({"en, Look at your new plan", "es, Lea su nuevo plan"})
    void showsThePlanInTheirLanguageAndFrame(String language, String title) {
        var person = asked.person(port, username, language);

        assertThat(person.get("/me").body()).contains(title, page);
        assertThat(person.get(page).body())
                .contains(title, "lang=\"" + language + "\"", "I have a safe and stable place to live")
                .doesNotContain("/patients", "Why am I seeing", "??");
    }

    @Test
    void aTaskOfTheStaffSideLeadsHere() {
        var person = asked.person(port, username, "en");

        assertThat(person.get(page.replace("/me", "")).headers().firstValue("location"))
                .hasValueSatisfying(there -> assertThat(there).endsWith(page));
    }

    @Test
    void agreesUnderTheirOwnName() {
        var person = asked.person(port, username, "en");

        var answer = person.post(page, Map.of("decision", "agree", "withFamily", "true"));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(person.get("/me").body()).contains("We saved your answer.");
        assertThat(walk.waitsAt(key(), "sign-plan")).isTrue();
        assertThat(agreement().name()).isEqualTo("Robin Invented");
        assertThat(agreement().decidedBy()).isEqualTo(DecidedBy.PATIENT_WITH_FAMILY);
    }

    @Test
    void asksForChangesAndKeepsWhatWasTypedUntilItIsAccepted() {
        var person = asked.person(port, username, "es");

        var refused = tables.unchanged(() -> person.post(page, Map.of("decision", "changes", "changesWanted", " ")));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Escriba aquí unas palabras", "changesWanted-wrong")
                .containsPattern("value=\"changes\" checked")
                .doesNotContain("Fill this in");
        var tooLong = "walks ".repeat(700);
        assertThat(person.post(page, Map.of("decision", "changes", "changesWanted", tooLong))
                        .body())
                .contains("No se pudo guardar este texto", tooLong.strip());

        person.post(page, Map.of("decision", "changes", "changesWanted", "More walks"));
        assertThat(agreement().decision()).isEqualTo(Agreement.Decision.CHANGES);
        assertThat(agreement().note()).isEqualTo("More walks");
    }

    @Test
    void declinesWithoutSayingWhy() {
        asked.person(port, username, "en").post(page, Map.of("decision", "decline"));

        assertThat(agreement().decision()).isEqualTo(Agreement.Decision.DECLINED);
    }

    @Test
    void decidesLater() {
        var person = asked.person(port, username, "en");
        var yesterday = LocalDate.now(clock).minusDays(1).toString();

        assertThat(person.post(page, Map.of("decision", "defer", "deferUntil", yesterday))
                        .body())
                .contains("Please choose a day after today", "value=\"" + yesterday + "\"");
        assertThat(person.post(page, Map.of("decision", "defer", "deferUntil", "soon"))
                        .body())
                .contains("Please choose a day after today");

        assertThat(person.post(page, Map.of("decision", "defer", "deferUntil", ""))
                        .statusCode())
                .isEqualTo(302);
        assertThat(walk.waitsAt(key(), STEP)).isFalse();
    }

    @Test
    void saysWhatIsMissing() {
        var person = asked.person(port, username, "en");

        for (var nothing : List.of(Map.<String, String>of(), Map.of("decision", "<script>"))) {
            var refused = tables.unchanged(() -> person.post(page, nothing));
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("Please choose one answer.").doesNotContain("<script>\"");
        }
    }

    @Test
    void saysKindlyThatItIsDone() {
        var person = asked.person(port, username, "en");
        lifecycle.decidePlan(key(), "agree");

        assertThat(person.get(page).statusCode()).isEqualTo(302);
        assertThat(person.get("/me").body()).contains("This is done already.");
        person.post(page, Map.of("decision", "decline"));
        assertThat(person.get("/me").body()).contains("This is done already.").doesNotContain(CARE_MANAGER);
        assertThat(agreement().decision()).isEqualTo(Agreement.Decision.AGREED);

        asked.isNobodyElses(port, episode, page.replace("/me/tasks/", ""), Map.of("decision", "decline"));
    }

    @Test
    void aProxyDecidesUnderTheNameInTheRegister() {
        var guardian = asked.guardian(port, episode);

        assertThat(guardian.get(page).body()).contains("Kim Invented, who speaks for Robin Invented");
        guardian.post(page, Map.of("decision", "agree"));

        assertThat(agreement().decidedBy()).isEqualTo(DecidedBy.PROXY);
        assertThat(agreement().name()).isEqualTo("Kim Invented");
    }

    @Test
    void isNobodyElses() {
        asked.isNobodyElses(port, episode, page.replace("/me/tasks/", ""), Map.of("decision", "agree"));
        assertThat(walk.waitsAt(key(), STEP)).isTrue();
    }

    @Test
    void aStepOfTheTeamIsNotTheirs() {
        lifecycle.decidePlan(key(), "agree");
        var person = asked.person(port, username, "en");
        var task = "/me/tasks/" + walk.task(key(), "sign-plan").getId();

        assertThat(person.get(task).statusCode()).isEqualTo(404);
        assertThat(person.post(task, Map.of("signed", "true")).statusCode()).isEqualTo(404);
        assertThat(person.get("/me/tasks/none-such").statusCode()).isEqualTo(404);
    }

    private Agreement agreement() {
        return walk.as(CARE_MANAGER, () -> plans.versions(episode.id()))
                .get(0)
                .lastAgreement()
                .orElseThrow();
    }

    private String key() {
        return episode.id().toString();
    }
}
