package org.stepwell.caseload.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stepwell.HouseTest;
import org.stepwell.Visitor;
import org.stepwell.coordination.Enrolment;
import org.stepwell.patient.Demographics;
import org.stepwell.patient.Gender;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.team.Role;
import org.stepwell.workflow.Walk;

/** Whatever is added from anywhere leads back to there. */
@HouseTest
class AddPagesTest {

    private static final String FROM = "/tasks?view=all&q=o%27neill";

    @LocalServerPort
    private int port;

    private String family;
    private String id;
    private String task;
    private Visitor careManager;

    @BeforeEach
    void somebodyIsEnrolled(@Autowired Enrolment enrolment, @Autowired Walk walk) {
        // of their own, as a search among all whom other tests leave behind ends before it is through
        family = "Adder" + Long.toString(System.nanoTime(), 36);
        var episode = enrolment.enrol(
                enrolment.register(new Demographics(family, "Robin", null, Gender.FEMALE, false, null, null, null)));
        id = episode.patientId().toString();
        task = walk.task(episode.id().toString(), "ask-for-consent").getId();
        careManager = new Visitor(port).signIn(CARE_MANAGER, "stepwell");
    }

    @Test
    void knowsThePersonOnTheirPageAndOnTheirTask() {
        for (var page : new String[] {"/patients/" + id, "/tasks/" + task}) {
            assertThat(careManager.get(page).body()).contains("href=\"/add?from=" + page + "&amp;patient=" + id + "\"");
        }
    }

    @Test
    void findsOnlyPeopleOneMaySee() {
        assertThat(careManager.get("/add?q=" + family).body()).contains("/add?patient=" + id);
        var therapist = new Visitor(port).signIn("therapist", "stepwell");
        assertThat(therapist.get("/add?q=" + family).body()).doesNotContain(id);
        assertThat(therapist.get("/add?patient=" + id).statusCode()).isEqualTo(404);
        assertThat(therapist.get("/patients/" + id + "/notes/new").statusCode()).isEqualTo(404);
        assertThat(new Visitor(port).signIn("patient", "stepwell").get("/add").statusCode())
                .isEqualTo(404);
    }

    @Test
    void offersWhomOneWorkedWithLastUntilANameIsTyped(@Autowired Accounts accounts) {
        // of their own, as others work at other times
        var name = family.toLowerCase(Locale.ROOT);
        accounts.add(new Account(name, "New here", Set.of(Role.SUPERVISOR), null), "only-in-tests");
        var newcomer = new Visitor(port).signIn(name, "only-in-tests");
        assertThat(newcomer.get("/add").body()).contains("Type part of a name").doesNotContain("/add?patient=");

        assertThat(newcomer.get("/patients/" + id).statusCode()).isEqualTo(200);

        assertThat(newcomer.get("/add").body())
                .contains("Whom you worked with last")
                .containsOnlyOnce("/add?patient=")
                .contains("/add?patient=" + id);
    }

    @Test
    void offersNobodyWhoseRecordOneMayNotOpenAnyMore(@Autowired JdbcClient jdbc) {
        var therapist = new Visitor(port).signIn("therapist", "stepwell");
        jdbc.sql(
                        "insert into audit_event (at, actor, action, patient_id, what) values (now(), 'therapist', 'read', :id, 'patient')")
                .param("id", UUID.fromString(id))
                .update();

        assertThat(therapist.get("/add").body()).doesNotContain(id);
    }

    @Test
    void offersOnlyWhatOneMayAdd() {
        assertThat(careManager.get("/add?patient=" + id).body())
                .contains("/contacts/new", "/needs/new", "/notes/new", "/" + id + "/crisis");
        assertThat(new Visitor(port)
                        .signIn("supervisor", "stepwell")
                        .get("/add?patient=" + id)
                        .body())
                .contains("/notes/new", "/" + id + "/crisis")
                .doesNotContain("/contacts/new", "/needs/new");
    }

    @Test
    void comesBackWithTheFiltersFromEachForm() {
        assertThat(careManager
                        .get("/patients/" + id + "/contacts/new?from=/tasks")
                        .body())
                .contains("name=\"from\" value=\"/tasks\"");
        goesBack("contacts", Map.of("reached", "yes", "way", "phone", "from", FROM));
        goesBack("needs", Map.of("domain", "food", "from", FROM));
        goesBack("notes", Map.of("text", "Their sister moves in on Friday.", "from", FROM));
        goesBack("crisis", Map.of("reason", "", "from", FROM));
    }

    @Test
    void neverLeadsToAnotherHost() {
        var answer = post("notes", Map.of("text", "Rings after four.", "from", "//elsewhere.example"));

        assertThat(location(answer)).endsWith("/patients/" + id + "#team-notes");
        assertThat(careManager
                        .get("/add?patient=" + id + "&from=https://elsewhere.example")
                        .body())
                .doesNotContain("elsewhere.example");
    }

    @Test
    void asksAgainForANoteWithoutWordsAndStillKnowsTheWayBack() {
        var answer = post("notes", Map.of("text", " ", "from", FROM));

        assertThat(location(answer)).contains("/notes/new?from=");
        assertThat(careManager
                        .get(location(answer).replaceFirst("^http://[^/]*", ""))
                        .body())
                .contains("Write what the team should know.", "value=\"/tasks?view=all&amp;q=o%27neill\"");
    }

    private void goesBack(String what, Map<String, String> form) {
        assertThat(location(post(what, form))).as(what).endsWith(FROM);
    }

    private HttpResponse<String> post(String what, Map<String, String> form) {
        return careManager.post("/patients/" + id + "/" + what, form);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("location").orElseThrow();
    }
}
