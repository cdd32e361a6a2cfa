package org.stepwell.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stepwell.HouseTest;
import org.stepwell.Proof;
import org.stepwell.Visitor;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Episodes;
import org.stepwell.patient.Gender;
import org.stepwell.patient.PatientId;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.team.Role;
import org.stepwell.workflow.Walk;

/** People of several roles ask for this and that, and the trail holds each of it and nothing else. */
@HouseTest
class RequestsTest {

    private static final int REQUESTS = Proof.times(200, 100_000);
    private static final Pattern SHOWN = Pattern.compile("/patients/([0-9a-f]{8}-[0-9a-f-]{27})[\"?#]");
    private static final String MANAGER = "trail-manager";
    /** To whom no list of tasks is shown when they come in. */
    private static final String LEAVER = "trail-leaver";

    private static final String PASSWORD = "only-in-tests";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Walk walk;

    private final Random chance = new Random(20261127);
    private final List<PatientId> theirs = new ArrayList<>();
    private final List<PatientId> others = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private final List<String> surplus = new ArrayList<>();
    private long last;

    @BeforeEach
    void twoCareManagersAndTheirPatients(
            @Autowired Accounts accounts, @Autowired Enrolment enrolment, @Autowired Episodes episodes) {
        accounts.add(new Account(MANAGER, "Trail Manager", Set.of(Role.CARE_MANAGER), null), PASSWORD);
        accounts.add(new Account(LEAVER, "Trail Leaver", Set.of(Role.PRIVACY_OFFICER), null), PASSWORD);
        for (var person = 0; person < 5; person++) {
            others.add(enrolment.enrol().patientId());
            var patient = enrolment.register(Gender.MALE);
            walk.as(MANAGER, () -> episodes.enrol(patient, MANAGER));
            theirs.add(patient);
        }
    }

    /** What one request has to leave: each of these, and nothing beside. */
    private record Expected(Set<String> rows) {

        static Expected exactly(String... rows) {
            return new Expected(Set.of(rows));
        }
    }

    @Test
    void nothingIsMissingAndNothingIsSurplus() {
        var manager = new Visitor(port).signIn(MANAGER, PASSWORD);
        var supervisor = new Visitor(port).signIn("supervisor", "stepwell");
        var therapist = new Visitor(port).signIn("therapist", "stepwell");
        var analyst = new Visitor(port).signIn("analyst", "stepwell");
        last = lastRow();
        List<Supplier<Expected>> ways = List.of(
                () -> opens(manager, MANAGER, one(theirs)),
                () -> opens(supervisor, "supervisor", one(others)),
                () -> summary(manager, MANAGER, one(theirs)),
                () -> refused(manager, MANAGER, one(others)),
                () -> refused(therapist, "therapist", one(theirs)),
                () -> refused(analyst, "analyst", one(others)),
                () -> writes(manager, MANAGER, one(theirs)),
                () -> mayNotWrite(manager, MANAGER, one(others)),
                () -> lists(manager, MANAGER),
                () -> takesAlong(manager, MANAGER),
                () -> page(therapist, "therapist", "/dashboard/people"),
                () -> page(analyst, "analyst", "/dashboard/trail"),
                this::comesAndGoes,
                this::fails);

        for (var request = 0; request < REQUESTS; request++) {
            compare(ways.get(chance.nextInt(ways.size())).get());
        }

        assertThat(missing).as("missing").isEmpty();
        assertThat(surplus).as("surplus").isEmpty();
        Proof.row("The trail holds what was done", "%,d mixed requests".formatted(REQUESTS), "0 missing, 0 surplus");
    }

    private Expected opens(Visitor visitor, String who, PatientId patient) {
        assertThat(visitor.get("/patients/" + patient).statusCode()).isEqualTo(200);
        return Expected.exactly(who + " read " + patient);
    }

    private Expected summary(Visitor visitor, String who, PatientId patient) {
        assertThat(visitor.get("/patients/" + patient + "/summary").statusCode())
                .isEqualTo(200);
        return Expected.exactly(who + " read " + patient);
    }

    private Expected refused(Visitor visitor, String who, PatientId patient) {
        assertThat(visitor.get("/patients/" + patient).statusCode()).isEqualTo(404);
        return Expected.exactly(who + " deny " + patient);
    }

    private Expected writes(Visitor visitor, String who, PatientId patient) {
        visitor.post("/patients/" + patient + "/notes", Map.of("text", "Call them in the morning."));
        return Expected.exactly(who + " change " + patient);
    }

    private Expected mayNotWrite(Visitor visitor, String who, PatientId patient) {
        visitor.post("/patients/" + patient + "/notes", Map.of("text", "Call them in the morning."));
        return Expected.exactly(who + " deny " + patient);
    }

    /** One row for each person on it (BALP), however many there are. */
    private Expected lists(Visitor visitor, String who) {
        var shown = shown(visitor.get("/patients").body());
        assertThat(shown).containsAll(theirs.stream().map(PatientId::toString).toList());
        return new Expected(shown.stream().map(id -> who + " list " + id).collect(Collectors.toSet()));
    }

    private Expected takesAlong(Visitor visitor, String who) {
        assertThat(visitor.get("/caseload.csv").body().lines().skip(1)).hasSize(theirs.size());
        return new Expected(theirs.stream().map(id -> who + " export " + id).collect(Collectors.toSet()));
    }

    private Expected page(Visitor visitor, String who, String path) {
        assertThat(visitor.get(path).statusCode()).isEqualTo(404);
        return Expected.exactly(who + " deny nobody");
    }

    private Expected comesAndGoes() {
        new Visitor(port).signIn(LEAVER, PASSWORD).post("/logout", Map.of());
        return Expected.exactly(LEAVER + " sign-in nobody", LEAVER + " sign-out nobody");
    }

    private Expected fails() {
        new Visitor(port).post("/login", Map.of("username", "social-worker", "password", "wrong"));
        return Expected.exactly("social-worker sign-in-failed nobody");
    }

    private void compare(Expected expected) {
        var rows = jdbc.sql("select actor || ' ' || action || ' ' || coalesce(patient_id::text, 'nobody')"
                        + " from audit_event where id > ? and actor not like 'system:%'")
                .param(last)
                .query(String.class)
                .list();
        last = lastRow();
        var lacking = new HashSet<>(expected.rows());
        rows.forEach(lacking::remove);
        missing.addAll(lacking);
        rows.stream().filter(row -> !expected.rows().contains(row)).forEach(surplus::add);
        // a page reads several parts of a record, and each is told; everything else is told once
        var once = new HashSet<String>();
        rows.stream().filter(row -> !row.contains(" read ") && !once.add(row)).forEach(surplus::add);
    }

    private static Set<String> shown(String page) {
        return SHOWN.matcher(page).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private PatientId one(List<PatientId> some) {
        return some.get(chance.nextInt(some.size()));
    }

    private long lastRow() {
        return jdbc.sql("select coalesce(max(id), 0) from audit_event")
                .query(Long.class)
                .single();
    }
}
