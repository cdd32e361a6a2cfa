package org.stepwell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationUtils;
import org.stepwell.assessment.Sheets;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Episode;
import org.stepwell.coordination.Episodes;
import org.stepwell.coordination.Lifecycle;
import org.stepwell.coordination.Outcome;
import org.stepwell.fhir.BundleImport;
import org.stepwell.fhir.PatientTaken;
import org.stepwell.monitoring.Following;
import org.stepwell.patient.PatientId;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.Walk;

/** Synthetic patients of another maker, from the folder that {@code -Dstepwell.samples} names, to each end of care. */
@HouseTest
@Transactional
class SampleLifecycleTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");

    @Autowired
    private BundleImport imports;

    @Autowired
    private Enrolment enrolment;

    @Autowired
    private Episodes episodes;

    @Autowired
    private Lifecycle lifecycle;

    @Autowired
    private Following following;

    @Autowired
    private Walk walk;

    @Autowired
    private Aftermath aftermath;

    private final Path samples =
            Path.of(System.getProperty("stepwell.samples", "")).resolve("synthea");

    @BeforeEach
    void needsTheSamples() {
        assumeTrue(Files.isDirectory(samples), "-Dstepwell.samples names no folder with synthea/");
        ControlledTime.set(MONDAY);
    }

    @AfterEach
    void letTimeRun() {
        ControlledTime.release();
    }

    @Test
    void allComeInAndFiveComeToTheirEnds() {
        var people = patients();
        assertThat(people).hasSizeGreaterThanOrEqualTo(20).doesNotHaveDuplicates();

        graduate(people.get(0));
        declineConsent(people.get(1));
        declinePlan(people.get(2));
        moveAway(people.get(3));
        stopComing(people.get(4));
    }

    private void graduate(PatientId patient) {
        var key = enrol(patient);
        lifecycle.untilMonitoring(key, List.of("food"));
        var asksForChange = Sheets.phq9Form(15);
        asksForChange.put("wantsChange", true);
        following.contact(key, asksForChange);
        lifecycle.holdConference(key);
        lifecycle.decidePlan(key, "agree");
        lifecycle.signPlan(key);
        List.of(8, 7, 6).forEach(score -> following.contact(key, score));
        lifecycle.preventRelapse(key);
        List.of(4, 3, 3).forEach(score -> following.contact(key, score));
        lifecycle.wishToClose(key, "close");
        lifecycle.decideClosure(key, "approve");
        endedAs(Outcome.GRADUATED, patient);
    }

    private void declineConsent(PatientId patient) {
        lifecycle.consent(enrol(patient), "deny");
        endedAs(Outcome.DECLINED, patient);
    }

    private void declinePlan(PatientId patient) {
        var key = enrol(patient);
        lifecycle.consent(key, "permit");
        lifecycle.formTeam(key);
        lifecycle.assess(key, List.of());
        lifecycle.draftPlan(key);
        lifecycle.decidePlan(key, "decline");
        endedAs(Outcome.DECLINED, patient);
    }

    private void moveAway(PatientId patient) {
        var key = enrol(patient);
        lifecycle.untilMonitoring(key, List.of("housing", "transport"));
        following.contact(key, Map.of("careGoesOn", "transferred"));
        endedAs(Outcome.TRANSFERRED, patient);
    }

    private void stopComing(PatientId patient) {
        var key = enrol(patient);
        lifecycle.untilMonitoring(key, List.of());
        following.contact(key, 16);
        following.contact(key, Map.of("careGoesOn", "stopped"));
        endedAs(Outcome.DISENGAGED, patient);
    }

    private String enrol(PatientId patient) {
        return enrolment.enrol(patient).id().toString();
    }

    private void endedAs(Outcome outcome, PatientId patient) {
        var all = walk.as("supervisor", () -> episodes.all(patient));
        assertThat(all).singleElement().satisfies(ended -> assertThat(ended.outcome())
                .contains(outcome));
        assertThat(all).noneMatch(Episode::isOpen);
        // the test's own transaction never commits
        TransactionSynchronizationUtils.triggerBeforeCommit(false);
        // until whoever is asked how care was has let that lapse
        walk.pass(all.get(0).id().toString(), Duration.ofDays(24));
        aftermath.nothingRunsFor(all.get(0).id());
        aftermath.everyTaskIsAudited(patient);
    }

    private List<PatientId> patients() {
        try (var files = Files.list(samples)) {
            return files.filter(file -> file.getFileName().toString().matches(".*_.*\\.json"))
                    .sorted()
                    .map(this::take)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PatientId take(Path file) {
        return walk.as(CARE_MANAGER, () -> {
            try {
                var told = imports.take(Files.readAllBytes(file)).patients();
                return told.stream().map(PatientTaken::id).findFirst().orElseThrow();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
