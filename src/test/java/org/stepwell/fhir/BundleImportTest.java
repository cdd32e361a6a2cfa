package org.stepwell.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.stepwell.fhir.Bundles.allergy;
import static org.stepwell.fhir.Bundles.condition;
import static org.stepwell.fhir.Bundles.order;
import static org.stepwell.fhir.Bundles.patient;
import static org.stepwell.fhir.Bundles.score;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationUtils;
import org.stepwell.HouseTest;
import org.stepwell.assessment.Instrument;
import org.stepwell.assessment.Score;
import org.stepwell.assessment.Scores;
import org.stepwell.coordination.Episodes;
import org.stepwell.patient.Allergy;
import org.stepwell.patient.Coding;
import org.stepwell.patient.Condition;
import org.stepwell.patient.HealthRecords;
import org.stepwell.patient.Medicine;
import org.stepwell.patient.Patients;
import org.stepwell.workflow.Walk;

@HouseTest
@Transactional
@WithMockUser("care-manager")
class BundleImportTest {

    private static final String NUMBER = Bundles.number();
    private static final String SERTRALINE =
            "'medicationCodeableConcept':{'text':'Sertraline 50 MG','coding':[{'system':'http://other.example','code':'x'},"
                    + "{'system':'http://www.nlm.nih.gov/research/umls/rxnorm','code':'312940'}]}";

    @Autowired
    private BundleImport imports;

    @Autowired
    private Patients patients;

    @Autowired
    private HealthRecords records;

    @Autowired
    private Scores scores;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void registersThePatientOfABundle() {
        var told = patient(NUMBER, """
                'name':[{'use':'maiden','family':'Petit','given':['Ines']},
                        {'use':'official','family':'Moreau','given':['Ines','Odile']}],
                'gender':'female','birthDate':'1990-02-03','deceasedDateTime':'2025-06-07T10:00:00Z',
                'telecom':[{'system':'email','value':'x@example.org'},{'system':'phone','value':'555 0100'}],
                'address':[{'line':['1 Mill Lane'],'city':'Orange','state':'MA','postalCode':'01364'}],
                'communication':[{'language':{'coding':[{'code':'en-US'}]}},
                                 {'language':{'coding':[{'code':'es','display':'Spanish'}]},'preferred':true}]
                """);

        var patient = patients.of(taken(Bundles.of(told)).id());

        assertThat(patient.name()).isEqualTo("Ines Odile Moreau");
        assertThat(patient.birthDate()).isEqualTo("1990-02-03");
        assertThat(patient.gender().key()).isEqualTo("female");
        assertThat(patient.demographics().deceasedOn()).isEqualTo("2025-06-07");
        assertThat(patient.demographics().phone()).isEqualTo("555 0100");
        assertThat(patient.demographics().address()).isEqualTo("1 Mill Lane, Orange, MA 01364");
        assertThat(patient.preferences().language()).isEqualTo("Spanish");
    }

    @Test
    void takesConditionsMedicinesAllergiesAndScores() {
        var id = taken(whole("15")).id();

        var record = records.of(id);
        assertThat(record.conditions())
                .containsExactly(new Condition(
                        "c1",
                        "Major depression",
                        new Coding("http://snomed.info/sct", "370143000"),
                        Condition.Status.ACTIVE,
                        LocalDate.of(2019, 5, 1),
                        null));
        assertThat(record.medicines())
                .containsExactly(new Medicine(
                        "m1",
                        "Sertraline 50 MG",
                        new Coding("http://www.nlm.nih.gov/research/umls/rxnorm", "312940"),
                        Medicine.Status.ACTIVE,
                        LocalDate.of(2024, 3, 1),
                        "Dr. Okoro",
                        null));
        assertThat(record.allergies())
                .containsExactly(new Allergy(
                        "a1",
                        "Penicillin",
                        Coding.none(),
                        Allergy.Status.UNKNOWN,
                        Allergy.Criticality.HIGH,
                        "Rash, Fever",
                        null));
        assertThat(scores.of(id))
                .extracting(Score::instrument, score -> score.total().orElseThrow())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Instrument.PHQ_9, 15));
    }

    @Test
    void findsTheMedicineThatAnOrderOnlyRefersTo() {
        var medication =
                "{'resourceType':'Medication','id':'med1','code':{'text':'Lithium 300 MG'}}".replace('\'', '"');
        var report = imports.take(Bundles.of(
                patient(NUMBER), order(NUMBER, "'medicationReference':{'reference':'Medication/med1'}"), medication));

        assertThat(records.of(report.patients().get(0).id()).medicines())
                .extracting(Medicine::name)
                .containsExactly("Lithium 300 MG");
        assertThat(report.ignored()).isEmpty();
    }

    @Test
    void theSameBundleTwiceChangesNothing() {
        imports.take(whole("15"));
        var changes = audited("import", "change");

        var again = imports.take(whole("15"));

        assertThat(again.changedNothing()).isTrue();
        assertThat(again.patients())
                .extracting(PatientTaken::fate, PatientTaken::news)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Fate.UNCHANGED, 0));
        assertThat(audited("import", "change")).isEqualTo(changes);
    }

    @Test
    void takesOnlyWhatIsNewOfAPatientWeKnow() {
        var before = imports.take(whole("15")).patients().get(0);
        assertThat(before.fate()).isEqualTo(Fate.CREATED);
        assertThat(before.told()).isEqualTo(Map.of("conditions", 1, "medicines", 1, "allergies", 1, "scores", 1));

        var after = taken(Bundles.of(patient(NUMBER), condition(NUMBER, "resolved"), score(NUMBER, "70274-6", "8")));

        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.fate()).isEqualTo(Fate.UPDATED);
        assertThat(after.news()).isEqualTo(2);
        assertThat(records.of(after.id()).medicines()).hasSize(1);
        assertThat(scores.of(after.id())).hasSize(2);
    }

    @Test
    void countsWhatItDoesNotTake() {
        var report = imports.take(Bundles.of(
                patient(NUMBER),
                "{\"resourceType\":\"Encounter\",\"nonsense\":[1]}",
                "{\"resourceType\":\"Starship\"}",
                "{\"resourceType\":\"Encounter\"}",
                score(NUMBER, "8302-2", "170")));

        assertThat(report.ignored()).isEqualTo(Map.of("Encounter", 2, "Starship", 1, "Observation", 1));
        assertThat(report.fates())
                .containsExactly(Fate.CREATED, Fate.IGNORED, Fate.IGNORED, Fate.IGNORED, Fate.IGNORED);
    }

    @Test
    void storesNothingOfABundleWithoutAPatient() {
        var report = imports.take(Bundles.bundle("batch", "{\"resourceType\":\"Organization\"}"));

        assertThat(report.patients()).isEmpty();
        assertThat(report.ignored()).isEqualTo(Map.of("Organization", 1));
        assertThat(report.changedNothing()).isTrue();
    }

    @Test
    void leavesAnAuditRowForEachPatient() {
        var id = taken(whole("15")).id();
        // the test's own transaction never commits
        TransactionSynchronizationUtils.triggerBeforeCommit(false);

        assertThat(jdbc.sql("select actor from audit_event where patient_id = ? and action = 'import'")
                        .param(id.value())
                        .query(String.class)
                        .list())
                .isEqualTo(List.of("care-manager"));
    }

    @Test
    void leavesAPatientToTheTeamThatCaresForThem(@Autowired Episodes episodes, @Autowired Walk walk) {
        episodes.enrol(taken(Bundles.of(patient(NUMBER))).id(), "care-manager");

        var refused = catchThrowableOfType(
                BundleRefused.class, () -> walk.as("case-manager", () -> imports.take(whole("15"))));

        assertThat(refused.reason()).isEqualTo(BundleRefused.Reason.NOT_YOURS);
        assertThat(walk.as("supervisor", () -> taken(whole("15"))).fate()).isEqualTo(Fate.UPDATED);
    }

    @Test
    @WithMockUser("therapist")
    void takesNothingFromSomebodyWhoDoesNoIntake() {
        assertThatThrownBy(() -> imports.take(Bundles.of(patient(NUMBER)))).isInstanceOf(AccessDeniedException.class);
    }

    private PatientTaken taken(byte[] bundle) {
        return imports.take(bundle).patients().get(0);
    }

    private static byte[] whole(String phq9) {
        return Bundles.of(
                allergy(NUMBER),
                patient(NUMBER),
                condition(NUMBER, "active"),
                order(NUMBER, SERTRALINE),
                score(NUMBER, "44261-6", phq9));
    }

    private long audited(String... actions) {
        return jdbc.sql("select count(*) from audit_event where action in (:actions)")
                .param("actions", List.of(actions))
                .query(Long.class)
                .single();
    }
}
