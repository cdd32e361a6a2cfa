package org.stepwell.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.stepwell.HouseTest;
import org.stepwell.fhir.BundleImport;
import org.stepwell.fhir.BundleRefused;
import org.stepwell.patient.PatientId;
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
    private Walk walk;

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

    private List<String> stands(Cms159Case one) {
        var patient = walk.as(CARE_MANAGER, () -> imports.take(one.bundle().getBytes(StandardCharsets.UTF_8))
                .patients()
                .get(0)
                .id());
        var found = new ArrayList<String>();
        people.each(List.of(patient.value()), (PatientId id, PersonFacts person) -> new Cms159()
                .of(person, one.year()).stream().map(Cms159Case::words).forEach(found::add));
        return found;
    }
}
