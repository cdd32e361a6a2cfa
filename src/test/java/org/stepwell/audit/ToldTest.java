package org.stepwell.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.stepwell.HouseTest;
import org.stepwell.Visitor;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Lifecycle;
import org.stepwell.patient.Gender;
import org.stepwell.patient.PatientId;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.team.NotPermitted;
import org.stepwell.team.PatientAccess;
import org.stepwell.team.Role;
import org.stepwell.team.SignInLinks;
import org.stepwell.workflow.Walk;

/** The trail tells who came and went, what was refused to whom, and what was done to accounts. */
@HouseTest
class ToldTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Walk walk;

    private PatientId patient;
    private long before;

    @BeforeEach
    void somebodyElsesPatient(@Autowired Enrolment enrolment) {
        patient = enrolment.enrol().patientId();
        before = jdbc.sql("select coalesce(max(id), 0) from audit_event")
                .query(Long.class)
                .single();
    }

    @Test
    void whoComesInAndLeaves() {
        new Visitor(port).signIn("therapist", "stepwell").post("/logout", Map.of());

        assertThat(told())
                .filteredOn(row -> !row.contains(" list tasks "))
                .containsExactly("therapist sign-in sign-in", "therapist sign-out sign-in");
    }

    @Test
    void whoComesInByALink(@Autowired SignInLinks links) {
        var token = walk.as("care-manager", () -> links.forPatient(patient, "Robin Invented"));
        new Visitor(port).post("/login/link", Map.of("token", token));

        assertThat(told().get(told().size() - 1)).startsWith("own-").endsWith(" sign-in sign-in");
    }

    @Test
    void whoTriesTo() {
        var door = new Visitor(port);
        door.post("/login", Map.of("username", "therapist", "password", "wrong"));
        door.post("/login", Map.of("username", "my-secret-password", "password", "therapist"));

        assertThat(told())
                .containsExactly(
                        "therapist sign-in-failed sign-in BadCredentialsException",
                        "nobody we know sign-in-failed sign-in BadCredentialsException");
    }

    @Test
    void aLinkThatDoesNotWorkIsNobodysAndIsNotKept() {
        new Visitor(port).post("/login/link", Map.of("token", "a-guessed-token"));

        assertThat(told()).singleElement().asString().startsWith("nobody we know sign-in-failed sign-in");
    }

    @Test
    void aRecordThatIsRefused() {
        var visitor = new Visitor(port).signIn("therapist", "stepwell");
        assertThat(visitor.get("/patients/" + patient + "/summary").statusCode())
                .isEqualTo(404);

        assertThat(told())
                .filteredOn(row -> row.contains(" deny "))
                .containsExactly("therapist deny patient " + patient);
    }

    @Test
    void aRefusalStaysThoughTheRequestRollsBack(@Autowired PatientAccess access, @Autowired TransactionTemplate work) {
        walk.as(
                "therapist",
                () -> work.execute(status -> {
                    status.setRollbackOnly();
                    try {
                        access.require(patient, "care plan");
                        return false;
                    } catch (NotPermitted refused) {
                        return refused.isNoted();
                    }
                }));

        assertThat(told()).containsExactly("therapist deny care plan " + patient);
    }

    /** More at once than there are connections: none waits for a second of the product's. */
    @Test
    void manyRefusalsAtOnceHoldUpNobody(@Autowired PatientAccess access, @Autowired TransactionTemplate work) {
        var all = IntStream.range(0, 60)
                .mapToObj(number -> CompletableFuture.runAsync(
                        () -> walk.as(
                                "therapist",
                                () -> work.execute(status -> {
                                    jdbc.sql("select 1").query(Integer.class).single();
                                    try {
                                        access.require(patient, "care plan");
                                    } catch (NotPermitted refused) {
                                        status.setRollbackOnly();
                                    }
                                    return null;
                                })),
                        command -> new Thread(command).start()))
                .toList();
        all.forEach(CompletableFuture::join);

        assertThat(told()).hasSize(60);
    }

    @Test
    void aPageThatIsForOthers() {
        var analyst = new Visitor(port).signIn("analyst", "stepwell");
        analyst.get("/dashboard/people");
        var own = new Visitor(port).signIn("family-member", "stepwell");
        own.get("/caseload");

        assertThat(told())
                .contains("analyst deny page /dashboard/people", "family-member deny page /caseload")
                .filteredOn(row -> row.contains(" deny "))
                .hasSize(2);
    }

    @Test
    void whatOthersMayTakeInOrWrite() {
        var analyst = new Visitor(port).signIn("analyst", "stepwell");
        assertThat(analyst.upload("/patients/import", new byte[] {'{', '}'}).statusCode())
                .isEqualTo(403);

        assertThat(told()).hasSize(2).contains("analyst deny page /patients/import");
    }

    @Test
    void aPlanThatLeavesAsAFile(@Autowired Lifecycle lifecycle) {
        var episode = jdbc.sql("select id::text from episode where patient_id = ?")
                .param(patient.value())
                .query(String.class)
                .single();
        lifecycle.untilMonitoring(episode, List.of());
        var manager = new Visitor(port).signIn("care-manager", "stepwell");
        assertThat(manager.get("/patients/" + patient + "/plan").statusCode()).isEqualTo(200);
        assertThat(told()).doesNotContain("care-manager export care plan " + patient);

        manager.get("/patients/" + patient + "/plan/pdf");
        assertThat(told()).containsOnlyOnce("care-manager export care plan " + patient);
    }

    @Test
    void whoIsOnlyAskedToSignInIsNotRefused() {
        new Visitor(port).get("/caseload");

        assertThat(told()).isEmpty();
    }

    @Test
    void whatIsDoneToAccounts(@Autowired Accounts accounts, @Autowired SignInLinks links) {
        var name = "told-" + patient.toString().substring(0, 8);
        accounts.add(new Account(name, "Told Invented", Set.of(Role.THERAPIST), null), "only-in-tests");
        accounts.add(new Account(name, "Told Again", Set.of(Role.SUPERVISOR), null), "only-in-tests");
        assertThat(told()).containsExactly("system:start account account added");

        walk.as("care-manager", () -> links.forPatient(patient, "Robin Invented"));
        assertThat(told()).contains("care-manager account account added " + patient);
    }

    @Test
    void howAColleagueIsReached() {
        var supervisor = new Visitor(port).signIn("supervisor", "stepwell");
        supervisor.post("/staff/peer-support-specialist", Map.of("phone", "555 010 0199"));

        assertThat(told()).contains("supervisor account ways to reach");
    }

    @Test
    void aPatientsOwnListOfLooksHoldsNoRefusal(@Autowired TrailReader reader, @Autowired Enrolment enrolment) {
        var nobodys = enrolment.register(Gender.FEMALE);
        new Visitor(port).signIn("therapist", "stepwell").get("/patients/" + nobodys);

        assertThat(told()).anyMatch(row -> row.startsWith("therapist deny"));
        assertThat(reader.of(nobodys, 10)).isEmpty();
    }

    /** What was told since the test began, without what other people's clocks did meanwhile. */
    private List<String> told() {
        return jdbc.sql("select actor || ' ' || action || ' ' || what || coalesce(' ' || reason, '')"
                        + " || coalesce(' ' || patient_id, '') from audit_event where id > ?"
                        + " and (actor not like 'system:%' or action = 'account') order by id")
                .param(before)
                .query(String.class)
                .list();
    }
}
