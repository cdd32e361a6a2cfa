package org.stepwell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.stepwell.coordination.Episode;
import org.stepwell.coordination.Episodes;
import org.stepwell.coordination.Lifecycle;
import org.stepwell.fhir.BundleImport;
import org.stepwell.fhir.Bundles;
import org.stepwell.medication.ListSignature;
import org.stepwell.medication.Reconciliation;
import org.stepwell.medication.Reconciliations;
import org.stepwell.patient.PatientId;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.team.Role;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.Walk;
import org.stepwell.worklist.Desk;

/** Lithium from one prescriber, an NSAID from another who did not know: from two records to one signed list. */
@HouseTest
class TwoPrescribersScenarioTest {

    private static final String ATC = "'coding':[{'system':'http://www.whocc.no/atc','code':'N05AN01'}],";

    @Autowired
    private BundleImport imports;

    @Autowired
    private Episodes episodes;

    @Autowired
    private Reconciliations reconciliations;

    @Autowired
    private Lifecycle lifecycle;

    @Autowired
    private Desk desk;

    @Autowired
    private Walk walk;

    @LocalServerPort
    private int port;

    private final String number = Bundles.number();
    private Episode episode;
    private String key;

    @AfterEach
    void letTimeRun() {
        ControlledTime.release();
    }

    @Test
    void becomeOneListThatBothSignAndThePersonReads(@Autowired Accounts accounts) {
        ControlledTime.set(Instant.parse("2026-03-02T08:00:00Z"));
        var patient = told("m1", "Lithium carbonate 300 mg", ATC, "Dr. Okoro");
        enrol(patient);
        listAsToldWith("Lithium carbonate 300 mg", Map.of());
        sign();
        assertThat(list().findings()).isEmpty();

        told("m2", "Ibuprofen 400 mg", "", "Dr. Lind");
        assertThat(walk.waitsAt(key, "list-medicines")).isTrue();
        listAsToldWith("Ibuprofen 400 mg", Map.of("substance", "M01AE01"));
        decideToStop("Ibuprofen 400 mg");
        sign();

        assertThat(list().signatures())
                .extracting(ListSignature::role, ListSignature::signedBy)
                .containsExactlyInAnyOrder(
                        tuple(Role.PRIMARY_CARE_PROVIDER, "primary-care-provider"),
                        tuple(Role.PSYCHIATRIST, "psychiatrist"));
        assertThat(list().medicines()).extracting(one -> one.prescriber()).contains("Dr. Okoro", "Dr. Lind");
        staffSeeTheFinding(patient);
        thePersonReadsThePlainList(patient, accounts);
    }

    private PatientId told(String id, String name, String coding, String prescriber) {
        var order = """
                {'resourceType':'MedicationRequest','id':'%s','status':'active','intent':'order',
                 'subject':{'reference':'Patient/%s'},'authoredOn':'2026-01-05',
                 'requester':{'display':'%s'},'medicationCodeableConcept':{%s'text':'%s'}}
                """.formatted(id, number, prescriber, coding, name).replace('\'', '"');
        var bundle = Bundles.of(Bundles.patient(number), order);
        return walk.as(CARE_MANAGER, () -> imports.take(bundle))
                .patients()
                .get(0)
                .id();
    }

    private void enrol(PatientId patient) {
        episode = walk.as(CARE_MANAGER, () -> episodes.enrol(patient, CARE_MANAGER));
        key = episode.id().toString();
        lifecycle.consent(key, "permit");
        lifecycle.formTeam(key);
    }

    /** Everything on record is taken; of one medicine the person says more. */
    private void listAsToldWith(String name, Map<String, Object> more) {
        var rows = rows("list-medicines", "medicines");
        rows.forEach(row -> row.put("taking", "takes"));
        rows.stream().filter(row -> row.get("name").equals(name)).forEach(row -> row.putAll(more));
        walk.complete(CARE_MANAGER, key, "list-medicines", Map.of("medicines", rows));
    }

    private void decideToStop(String name) {
        assertThat(walk.waitsAt(key, "sign-for-psychiatry")).isFalse();
        var rows = rows("resolve-findings", "findings");
        assertThat(rows).singleElement().satisfies(row -> assertThat(row.get("what"))
                .asString()
                .contains(
                        "Lithium carbonate 300 mg (prescribed by Dr. Okoro)",
                        "Ibuprofen 400 mg (prescribed by Dr. Lind)"));
        var medicine = open().medicines().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        rows.get(0)
                .putAll(Map.of(
                        "decision", "stop",
                        "medicineId", medicine.id().toString(),
                        "reason", "Acetaminophen instead; Dr. Lind agrees"));
        walk.complete("primary-care-provider", key, "resolve-findings", Map.of("findings", rows));
    }

    private void sign() {
        walk.complete("primary-care-provider", key, "sign-for-primary-care", Map.of("signed", true));
        walk.complete("psychiatrist", key, "sign-for-psychiatry", Map.of("signed", true));
    }

    private void staffSeeTheFinding(PatientId patient) {
        var page = new Visitor(port).signIn("psychiatrist", "stepwell").get("/patients/" + patient);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Medicine list", "What the rules found", "avoid", "lithium toxicity", "ANSM not recommended")
                .contains("Acetaminophen instead", "Signed by");
    }

    private void thePersonReadsThePlainList(PatientId patient, Accounts accounts) {
        var username = "reader-" + number.substring(0, 8);
        accounts.add(new Account(username, "The person", Set.of(Role.PATIENT), patient), "only-in-tests");

        var page = new Visitor(port).signIn(username, "only-in-tests").get("/me/plan");

        assertThat(page.body())
                .contains("Lithium carbonate 300 mg", "Ibuprofen 400 mg", "This is being stopped.")
                .doesNotContain("What the rules found", "lithium toxicity");
    }

    private List<Map<String, Object>> rows(String step, String list) {
        var task = walk.task(key, step);
        var rows = (List<?>)
                walk.as(task.getAssignee(), () -> desk.open(task.getId()).data().get(list));
        return rows.stream().map(TwoPrescribersScenarioTest::row).toList();
    }

    private static Map<String, Object> row(Object shown) {
        var row = new HashMap<String, Object>();
        ((Map<?, ?>) shown).forEach((key, value) -> row.put((String) key, value));
        return row;
    }

    private Reconciliation open() {
        return walk.as(CARE_MANAGER, () -> reconciliations.open(episode.id()));
    }

    private Reconciliation list() {
        return walk.as(CARE_MANAGER, () -> reconciliations.published(episode.id()))
                .orElseThrow();
    }
}
