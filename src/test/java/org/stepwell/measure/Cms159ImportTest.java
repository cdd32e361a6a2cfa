package org.stepwell.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.stepwell.HouseTest;
import org.stepwell.coordination.Enrolment;
import org.stepwell.fhir.BundleImport;
import org.stepwell.fhir.BundleRefused;
import org.stepwell.patient.PatientId;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.Walk;

/** The published cases taken in as any record is, and the measure asked over our own tables. */
@HouseTest
class Cms159ImportTest {

    @Autowired
    private BundleImport imports;

    @Autowired
    private KnownPeople people;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private CountNow counting;

    @Autowired
    private CountedPeriods periods;

    @Autowired
    private CareOutcomes outcomes;

    @Autowired
    private Walk walk;

    @BeforeEach
    void somebodyIsEmployed(@Autowired Enrolment enrolment) {
        ControlledTime.release();
        enrolment.enrol();
    }

    @Test
    void agreesWithEveryPublishedCaseOnceItIsImported() {
        assumeTrue(Files.isDirectory(Cms159Case.FOLDER), "-Dstepwell.samples names no folder with cms159/");
        var wrong = new ArrayList<String>();
        var refused = new ArrayList<String>();
        // each is undone, as some of the published people share their number
        Cms159Case.all()
                .forEach(one -> transactions.executeWithoutResult(status -> {
                    status.setRollbackOnly();
                    try {
                        var stands = stands(one);
                        if (!stands.equals(one.expected())) {
                            wrong.add(one + " " + stands + ", not " + one.expected());
                        }
                    } catch (BundleRefused outOfRange) {
                        refused.add(one.name());
                    }
                }));
        assertThat(wrong).isEmpty();
        assertThat(refused).allMatch(name -> name.contains("OutofRange")).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void theirPlaceStandsOnThePageOnceItIsCounted() {
        var year = new Span(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), LocalDate.of(2026, 12, 31));
        var patient = imported(bundle(UUID.randomUUID().toString()));

        periods.ask(year);
        counting.run();

        assertThat(walk.as("supervisor", () -> outcomes.export("cms159", year, Stands.MET)))
                .extracting(CountedPerson::patient)
                .contains(patient);
    }

    /** Remission a year after a visit for depression, written as another system would. */
    private static String bundle(String number) {
        return """
                {'resourceType':'Bundle','type':'collection','entry':[
                 {'resource':{'resourceType':'Patient','id':'p','identifier':[{'system':'urn:test','value':'%s'}],
                  'name':[{'family':'Invented','given':['Robin']}],'gender':'female','birthDate':'1980-02-29'}},
                 {'resource':{'resourceType':'Condition','id':'c','subject':{'reference':'Patient/p'},
                  'clinicalStatus':{'coding':[{'code':'active'}]},'verificationStatus':{'coding':[{'code':'confirmed'}]},
                  'code':{'coding':[{'system':'http://hl7.org/fhir/sid/icd-10-cm','code':'F33.1'}]},
                  'onsetDateTime':'2020-05'}},
                 {'resource':{'resourceType':'Encounter','id':'e','status':'finished','class':{'code':'AMB'},
                  'subject':{'reference':'Patient/p'},'type':[{'coding':[
                    {'system':'http://www.ama-assn.org/go/cpt','code':'90834'}]}],
                  'period':{'start':'2025-03-03T09:00:00Z','end':'2025-03-03T09:45:00Z'}}},
                 {'resource':{'resourceType':'Observation','id':'o1','status':'final','subject':{'reference':'Patient/p'},
                  'code':{'coding':[{'system':'http://loinc.org','code':'89204-2'}]},
                  'effectiveDateTime':'2025-03-01T09:00:00Z','valueInteger':14}},
                 {'resource':{'resourceType':'Observation','id':'o2','status':'final','subject':{'reference':'Patient/p'},
                  'code':{'coding':[{'system':'http://loinc.org','code':'44261-6'}]},
                  'effectiveDateTime':'2026-03-01T09:00:00Z','valueQuantity':{'value':4}}}]}
                """.formatted(number).replace('\'', '"');
    }

    private PatientId imported(String bundle) {
        return walk.as(CARE_MANAGER, () -> imports.take(bundle.getBytes(StandardCharsets.UTF_8))
                .patients()
                .get(0)
                .id());
    }

    private List<String> stands(Cms159Case one) {
        var patient = imported(one.bundle());
        var found = new ArrayList<String>();
        people.each(List.of(patient.value()), (PatientId id, PersonFacts person) -> new Cms159()
                .of(person, one.year()).stream().map(Cms159Case::words).forEach(found::add));
        return found;
    }
}
