package org.stepwell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stepwell.assessment.Instrument;
import org.stepwell.assessment.Scores;
import org.stepwell.assessment.Sheets;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Episode;
import org.stepwell.coordination.Episodes;
import org.stepwell.fhir.Bundles;
import org.stepwell.patient.Gender;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.team.Role;
import org.stepwell.workflow.Walk;

/** Somebody in the care of one care manager only: what every other role gets at the door. */
@HouseTest
class AccessTest {

    private static final Map<String, Object> DENIED = Map.of("decision", "deny", "signedBy", "Robin Invented");

    private static final String OTHER = "other-care-manager";

    @LocalServerPort
    private int port;

    @Autowired
    private Walk walk;

    @Autowired
    private JdbcClient jdbc;

    private Episode episode;
    private String page;
    private String task;

    @BeforeEach
    void somebodyElsesPatient(
            @Autowired Accounts accounts, @Autowired Episodes episodes, @Autowired Enrolment enrolment) {
        if (accounts.find(OTHER).isEmpty()) {
            accounts.add(new Account(OTHER, "Another care manager", Set.of(Role.CARE_MANAGER), null), "only-in-tests");
        }
        var patient = enrolment.register(Gender.FEMALE);
        episode = walk.as(OTHER, () -> episodes.enrol(patient, OTHER));
        page = "/patients/" + patient;
        task = walk.task(episode.id().toString(), "ask-for-consent").getId();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "SUPERVISOR")
    void whoIsNotOnTheCareTeamFindsNothing(Role role) {
        var visitor = new Visitor(port).signIn(role.key(), "stepwell");

        assertThat(visitor.get(page).statusCode()).isEqualTo(404);
        assertThat(visitor.get(page + "/summary").statusCode()).isEqualTo(404);
        var desk = role.isPersonal() ? "/me/tasks/" : "/tasks/";
        assertThat(visitor.get(desk + task).statusCode()).isEqualTo(404);
        assertThat(visitor.complete(task, DENIED).statusCode()).isEqualTo(404);
        assertThat(visitor.get("/patients").statusCode()).isEqualTo(role.isPersonal() ? 404 : 200);
        assertThat(visitor.get("/patients").body()).doesNotContain(page);
        assertThat(rowsOf(role.key())).isZero();
    }

    @Test
    void aSupervisorReadsAndLeavesATraceButDoesNobodysTask() {
        var supervisor = new Visitor(port).signIn("supervisor", "stepwell");

        assertThat(supervisor.get(page).statusCode()).isEqualTo(200);
        assertThat(rowsOf("supervisor")).isPositive();
        assertThat(supervisor.complete(task, DENIED).statusCode()).isEqualTo(404);
    }

    @Test
    void theirCareManagerReadsAndLeavesATrace(@Autowired Scores scores, @Autowired Clock clock) {
        List.of(17, 8)
                .forEach(total -> walk.as(
                        OTHER,
                        () -> scores.record(episode.id(), Instrument.PHQ_9, Sheets.phq9(total), clock.instant())));
        var careManager = new Visitor(port).signIn(OTHER, "only-in-tests");

        assertThat(careManager.get(page).statusCode()).isEqualTo(200);
        assertThat(careManager.get("/tasks/" + task).statusCode()).isEqualTo(200);
        assertThat(careManager.get("/patients").body()).contains(page, "17 → 8");
        assertThat(jdbc.sql("select distinct what from audit_event where patient_id = ? and actor = ?")
                        .params(episode.patientId().value(), OTHER)
                        .query(String.class)
                        .list())
                .contains("episode", "patients", "scores", "task ask-for-consent");
    }

    @Test
    void anAnalystSeesNoPatientAtAll() {
        var analyst = new Visitor(port).signIn("analyst", "stepwell");

        assertThat(analyst.get("/patients").body()).doesNotContain("/patients/0", "Robin");
        assertThat(analyst.get("/tasks").body()).doesNotContain("Robin");
        assertThat(jdbc.sql(
                                "select count(*) from audit_event where actor = 'analyst' and patient_id is not null and action <> 'deny'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(analyst.upload("/patients/import", Bundles.of()).statusCode())
                .isEqualTo(403);
    }

    @Test
    void whoIsNotSignedInIsAskedToSignIn() {
        var stranger = new Visitor(port);

        for (var path : new String[] {page, page + "/summary", "/patients", "/tasks", "/tasks/" + task}) {
            var answer = stranger.get(path);
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().firstValue("location"))
                    .hasValueSatisfying(login -> assertThat(login).endsWith("/login"));
        }
        assertThat(stranger.complete(task, DENIED).statusCode()).isIn(302, 401);
        assertThat(walk.waitsAt(episode.id().toString(), "ask-for-consent")).isTrue();
    }

    private int rowsOf(String username) {
        return jdbc.sql("select count(*) from audit_event where patient_id = ? and actor = ? and action <> 'deny'")
                .params(episode.patientId().value(), username)
                .query(Integer.class)
                .single();
    }
}
