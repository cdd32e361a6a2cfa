package org.stepwell.crisis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.stepwell.HouseTest;
import org.stepwell.Tables;
import org.stepwell.Visitor;
import org.stepwell.coordination.Enrolment;
import org.stepwell.patient.Gender;
import org.stepwell.team.NotPermitted;
import org.stepwell.workflow.Walk;

/** Who may report a crisis for whom, and what they see of it. */
@HouseTest
@WithMockUser(CARE_MANAGER)
class CrisisAccessTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Walk walk;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Tables tables;

    private InCrisis person;
    private InCrisis other;

    @BeforeEach
    void twoPeople(@Autowired ObjectProvider<InCrisis> people) {
        person = people.getObject();
        other = people.getObject();
    }

    @Test
    void thePersonReportsForThemselvesAndSeesTheNumbersAtOnce() {
        var robin = new Visitor(port).signIn(person.ownAccount(), "only-in-tests");

        assertThat(robin.get("/me/help").body()).contains("I need help now", "tel:988", "tel:911");
        robin.post("/me/help", Map.of("reason", "I cannot go on."));

        assertThat(person.crisis().reports())
                .extracting(report -> report.source() + ": " + report.reason())
                .containsExactly("patient: I cannot go on.");
        assertThat(robin.get("/me/help").body()).contains("Your team knows now.", "tel:988");
        assertThat(jdbc.sql("select count(*) from audit_event where patient_id = ? and actor = ? and what = ?")
                        .params(person.patient().value(), person.ownAccount(), "crisis report")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void thePersonReportsForNobodyElse() {
        var robin = new Visitor(port).signIn(person.ownAccount(), "only-in-tests");

        var answer = tables.unchanged(() -> robin.post(page(other) + "/crisis", Map.of("reason", "Not me.")));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(robin.get(page(other) + "/crisis").statusCode()).isEqualTo(404);
        assertThat(robin.get(page(other) + "/safety-plan").statusCode()).isEqualTo(404);
        assertThat(other.crises()).isEmpty();
    }

    @Test
    void whoIsNotOnTheCareTeamReportsNothing(@Autowired CrisisCalls calls) {
        assertThatThrownBy(() -> walk.as("family-therapist", () -> {
                    calls.report(person.patient(), "Heard of it.");
                    return null;
                }))
                .isInstanceOf(NotPermitted.class);
        assertThat(person.crises()).isEmpty();
    }

    @Test
    void nobodyIsToldOfAPersonWhoIsNotInCare(@Autowired Enrolment enrolment) {
        var stranger = enrolment.register(Gender.FEMALE);
        var careManager = new Visitor(port).signIn(CARE_MANAGER, "stepwell");

        assertThat(careManager.get("/patients/" + stranger + "/crisis").body()).contains("not in our care", "tel:988");
        var answer = careManager.post("/patients/" + stranger + "/crisis", Map.of("reason", "Worried."));

        assertThat(answer.headers().firstValue("location").orElse("")).endsWith("/crisis");
        assertThat(careManager.get("/crisis").body()).contains("nobody was told");
    }

    @Test
    void aReasonTooLongIsRefusedAndNothingIsHalfDone() {
        var careManager = new Visitor(port).signIn(CARE_MANAGER, "stepwell");

        tables.unchanged(() -> careManager.post(page(person) + "/crisis", Map.of("reason", "x".repeat(1001))));

        assertThat(person.crises()).isEmpty();
        assertThat(careManager.get("/crisis").body()).contains("Nothing was reported yet");
    }

    @Test
    void theTeamSeesTheCrisisFirstAndThePersonTheirOwnPlan() {
        person.screened("yes", "no").reached().withPlan();
        var careManager = new Visitor(port).signIn(CARE_MANAGER, "stepwell");
        var robin = new Visitor(port).signIn(person.ownAccount(), "only-in-tests");

        assertThat(careManager.get("/tasks").body()).containsSubsequence("Act now", "Hand off warmly");
        assertThat(careManager.get(page(person)).body()).contains("Risk: moderate", "Safety plan", "next contact");
        assertThat(robin.get("/me/safety-plan").body()).contains("Walk to the lake.", "Kim keeps the tablets.", "988");
    }

    @Test
    void theTeamStaysTogetherWhenTheEpisodeEndsBeforeTheCrisis(@Autowired CrisisRecords records) {
        person.screened("yes", "no");
        walk.as("supervisor", () -> {
            person.closeEpisode();
            return null;
        });

        assertThat(person.response()).isNotNull();
        person.reported("therapist", "Called from the station.");
        assertThat(walk.as("therapist", () -> records.of(person.episode().id())))
                .isNotEmpty();
        person.complete(CARE_MANAGER, "look-at-new-report", Map.of("answer", "response-covers-it"));
        person.reached().withPlan().handedOff().over();

        assertThat(person.response()).isNull();
        assertThatThrownBy(() ->
                        walk.as("therapist", () -> records.of(person.episode().id())))
                .isInstanceOf(NotPermitted.class);
    }

    private static String page(InCrisis whose) {
        return "/patients/" + whose.patient();
    }
}
