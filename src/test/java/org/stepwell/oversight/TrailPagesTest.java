package org.stepwell.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.StrictErrorHandler;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hl7.fhir.r4.model.AuditEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.HealthEndpoint;
import org.springframework.boot.actuate.health.Status;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stepwell.HouseTest;
import org.stepwell.Visitor;
import org.stepwell.audit.AuditAction;
import org.stepwell.coordination.Enrolment;
import org.stepwell.patient.Demographics;
import org.stepwell.patient.Gender;
import org.stepwell.patient.PatientId;

/** Whoever answers for the trail finds in it what they look for, takes it along, and stands in it for that. */
@HouseTest
class TrailPagesTest {

    private static final String PAGE = "/dashboard/trail";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Visitor officer;
    private PatientId patient;
    private String family;

    @BeforeEach
    void somebodyWithATrail(@Autowired Enrolment enrolment) {
        family = "Trail" + UUID.randomUUID().toString().substring(0, 8);
        patient = enrolment.register(new Demographics(family, "Sam", null, Gender.MALE, false, null, null, null));
        for (var row = 0; row < Trail.PAGE + 10; row++) {
            write("therapist", "read", "scores " + row, "2025-02-" + (10 + row % 10), null);
        }
        write("system:outbox", "disclose", "disclosure", "2025-03-01", "Invented House");
        write("care-manager", "change", "care plan", "2025-03-02", null);
        officer = new Visitor(port).signIn("privacy-officer", "stepwell");
    }

    @Test
    void findsByPatientPersonActionAndDay() {
        assertThat(rows("patient=" + patient)).isEqualTo(Trail.PAGE);
        assertThat(rows("patient=" + family.toLowerCase(Locale.ROOT) + "&action=change"))
                .isEqualTo(1);
        assertThat(rows("patient=" + family + "&person=care-manager")).isEqualTo(1);
        assertThat(rows("patient=" + family + "&person=demo+care")).isEqualTo(1);
        assertThat(rows("patient=" + family + "&from=2025-03-01&until=2025-03-01"))
                .isEqualTo(1);
        assertThat(rows("patient=" + family + "&from=2025-03-01")).isGreaterThanOrEqualTo(2);
        assertThat(rows("patient=" + family + "&until=2025-02-09")).isZero();
        assertThat(rows("patient=100%25")).isZero();
        assertThat(officer.get(PAGE + "?action=nonsense&from=nonsense&before=nonsense")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void goesOnWhereAPageEnds() {
        var first =
                officer.get(PAGE + "?patient=" + patient + "&person=therapist").body();
        var next =
                first.replaceAll("(?s).*rel=\"next\" href=\"([^\"]+)\".*", "$1").replace("&amp;", "&");

        assertThat(next).startsWith(PAGE + "?patient=" + patient + "&person=therapist&before=");
        assertThat(officer.get(next).body())
                .contains("<td>scores 0</td>", "<td>scores 9</td>")
                .doesNotContain("<td>scores 10</td>", "rel=\"next\"");
    }

    @Test
    void isTakenAlongAsATable() {
        var file = officer.get(PAGE + "?csv=trail&patient=" + patient + "&action=disclose");

        assertThat(file.headers().firstValue("content-type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));
        assertThat(file.body()).contains("Sam " + family, "told outside", "Invented House");
        assertThat(exports()).isEqualTo(1);
    }

    @Test
    void isTakenAlongAsFhirOneEventARow() {
        var json = FhirContext.forR4Cached().newJsonParser().setParserErrorHandler(new StrictErrorHandler());
        var answer = officer.get(PAGE + ".ndjson?patient=" + patient + "&until=2025-12-31");

        assertThat(answer.headers().firstValue("content-type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/fhir+ndjson"));
        var events = answer.body()
                .lines()
                .map(line -> json.parseResource(AuditEvent.class, line))
                .toList();
        assertThat(events).hasSize(Trail.PAGE + 12).allSatisfy(event -> assertThat(event.getEntity().stream()
                        .filter(one -> one.getWhat().getReference() != null)
                        .map(one -> one.getWhat().getReference()))
                .containsExactly("Patient/" + patient));
        assertThat(events.get(1).getAgent())
                .extracting(agent -> agent.getWho().getDisplay())
                .containsExactly("outbox", "Stepwell", "Invented House");
        assertThat(exports()).isEqualTo(1);
    }

    @Test
    void everyActionIsSaidInFhir() {
        for (var action : AuditAction.values()) {
            write("care-manager", action.key(), "care plan", "2025-04-01", "somebody");
        }
        var json = FhirContext.forR4Cached().newJsonParser().setParserErrorHandler(new StrictErrorHandler());
        var answer = officer.get(PAGE + ".ndjson?patient=" + patient + "&from=2025-04-01&until=2025-04-01");

        assertThat(answer.body().lines().map(line -> json.parseResource(AuditEvent.class, line)))
                .hasSize(AuditAction.values().length)
                .allSatisfy(event -> {
                    assertThat(event.hasType() && event.hasSubtype() && event.hasAction())
                            .isTrue();
                    assertThat(event.hasRecorded() && event.hasOutcome() && event.hasSource())
                            .isTrue();
                    assertThat(event.getEntity()).noneMatch(one -> one.hasName() && one.hasQuery());
                });
    }

    @Test
    void whoReadsItStandsInIt() {
        officer.get(PAGE + "?patient=" + patient);

        assertThat(jdbc.sql("select action from audit_event where actor = 'privacy-officer' and what = 'audit trail'"
                                + " and patient_id = ?")
                        .param(patient.value())
                        .query(String.class)
                        .list())
                .containsExactly("list");
    }

    @Test
    void aFlagIsAnsweredOnItsPage() {
        var id = UUID.randomUUID();
        jdbc.sql("insert into audit_flag (id, kind, actor, patient_id, day, at, found_at)"
                        + " values (?, 'colleague', 'therapist', ?, '2025-02-10', now(), now())")
                .params(id, patient.value())
                .update();
        var flags = PAGE + "/flags";
        assertThat(officer.get(flags).body()).contains("Sam " + family, "A colleague’s record");

        var refused = officer.post(flags + "/" + id, Map.of("finding", "in-order", "reason", "short"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Say whether it was in order", ">short</textarea>", "checked");
        assertThat(officer.post(
                                flags + "/" + id,
                                Map.of("finding", "not-in-order", "reason", "Nobody asked them to look."))
                        .statusCode())
                .isEqualTo(302);
        assertThat(officer.get(flags).body()).contains("Nobody asked them to look.", "Demo Privacy officer");
    }

    /** What the nightly run found stands where supervisors look anyway, until the next finds nothing. */
    @Test
    void aBreachIsSeen(@Autowired HealthEndpoint health) {
        var supervisor = new Visitor(port).signIn("supervisor", "stepwell");
        jdbc.sql("insert into audit_verification (at, seals, events, breaches, first_kind, first_seal)"
                        + " values (now(), 9, 90, 2, 'ROW_CHANGED', 7)")
                .update();
        try {
            for (var page : List.of("/dashboard", "/dashboard/operations", PAGE)) {
                assertThat(supervisor.get(page).body())
                        .contains(
                                "The audit trail was tampered with: 2 breaches.", "first at seal 7: a row was changed");
            }
            assertThat(health.healthForPath("trail").getStatus()).isEqualTo(Status.DOWN);
            assertThat(health.healthForPath("readiness").getStatus()).isEqualTo(Status.UP);
        } finally {
            jdbc.sql("insert into audit_verification (at, seals, events, breaches) values (now(), 9, 90, 0)")
                    .update();
        }
        assertThat(supervisor.get("/dashboard").body()).doesNotContain("tampered");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".ndjson", "?csv=trail", "/flags"})
    void isClosedToEverybodyElse(String path) {
        for (var name : List.of("care-manager", "psychiatrist", "analyst", "patient")) {
            assertThat(new Visitor(port)
                            .signIn(name, "stepwell")
                            .get(PAGE + path)
                            .statusCode())
                    .as(name)
                    .isEqualTo(404);
        }
    }

    @Test
    void aPrivacyOfficerOpensNoRecord() {
        assertThat(officer.get("/patients/" + patient).statusCode()).isEqualTo(404);
        assertThat(officer.get("/patients").body()).doesNotContain(patient.toString());
        assertThat(officer.get(PAGE + "?patient=" + patient).body()).doesNotContain("/patients/" + patient);
    }

    private int exports() {
        return jdbc.sql("select count(*) from audit_event where patient_id = ? and action = 'export'"
                        + " and actor = 'privacy-officer' and what = 'audit trail'")
                .param(patient.value())
                .query(Integer.class)
                .single();
    }

    private int rows(String query) {
        var page = officer.get(PAGE + "?" + query).body();
        return (int) Arrays.stream(page.split("\n"))
                .filter(line -> line.contains("<td><time"))
                .count();
    }

    private void write(String actor, String action, String what, String day, String about) {
        jdbc.sql("insert into audit_event (at, actor, action, patient_id, what, about)"
                        + " values (cast(? as date) + interval '12 hours', ?, ?, ?, ?, ?)")
                .params(day, actor, action, patient.value(), what, about)
                .update();
    }
}
