package org.stepwell.crisis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.test.context.support.WithMockUser;
import org.stepwell.HouseTest;
import org.stepwell.Secrets;
import org.stepwell.assessment.Sheets;
import org.stepwell.monitoring.Monitored;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.Walk;

/** A crisis that is reported while something else happens to the same person, and the words said in it. */
@HouseTest
@WithMockUser(CARE_MANAGER)
class CrisisAtOnceTest {

    @Autowired
    private Walk walk;

    private InCrisis person;

    @BeforeEach
    void somebodyInCare(@Autowired ObjectProvider<InCrisis> people) {
        ControlledTime.set(Monitored.MONDAY);
        person = people.getObject();
    }

    @AfterEach
    void timeIsOurs() {
        ControlledTime.release();
    }

    @RepeatedTest(4)
    void losesNothingWhenACheckInCompletesMeanwhile() {
        person.monitored().untilContactDue();
        person.key();

        atOnce(() -> person.reported("therapist", "Said goodbye."), () -> person.monitored()
                .checkIn(Sheets.phq9Form(15)));

        assertThat(person.crisis().reports()).hasSize(1);
        assertThat(walk.as(CARE_MANAGER, () -> person.monitored().contacts())).hasSize(1);
        assertThat(walk.jobs(person.key()))
                .filteredOn(job -> job.getProcessDefinitionKey().equals("progress-monitoring"))
                .singleElement()
                .satisfies(timer -> assertThat(timer.isSuspended()).isTrue());
    }

    @RepeatedTest(4)
    void opensOneCrisisForTwoReports() {
        person.key();

        atOnce(() -> person.reported("therapist", "Said goodbye."), () -> person.scored(2, "yes", "no"));

        assertThat(person.crises()).hasSize(1);
        assertThat(person.crisis().reports()).hasSize(2);
        assertThat(person.count("look-at-new-report")).isEqualTo(1);
    }

    @Test
    void noWordOfItReachesTheEngine(@Autowired ObjectProvider<Secrets> all) {
        var secrets = all.getObject();
        person.reported("therapist", secrets.text("Said goodbye"));
        person.reported(person.ownAccount(), secrets.text("I cannot go on"));
        var screen = new java.util.HashMap<>(InCrisis.asq("yes", "no"));
        screen.put("screenNote", secrets.text("At the station"));
        person.complete(CARE_MANAGER, "screen-suicide-risk", screen);
        person.complete(
                CARE_MANAGER,
                "look-at-new-report",
                Map.of("answer", "response-covers-it", "note", secrets.text("The same")));
        person.complete(
                "therapist", "contact-person", Map.of("outcome", "reached", "note", secrets.text("With a sister")));
        person.complete("therapist", "write-safety-plan", InCrisis.plan(secrets.text("Walk to the lake")));

        assertThat(secrets.tables()).containsExactlyInAnyOrder("crisis_report", "crisis_screen", "crisis_action");
    }

    /** Both begin at the same moment; whoever meets a conflict repeats it, as a person would. */
    private static void atOnce(Runnable one, Runnable other) {
        var start = new CyclicBarrier(2);
        var failures = Collections.synchronizedList(new ArrayList<Throwable>());
        CompletableFuture.allOf(List.of(one, other).stream()
                        .map(work -> CompletableFuture.runAsync(() -> repeating(work, start, failures)))
                        .toArray(CompletableFuture[]::new))
                .join();
        assertThat(failures).isEmpty();
    }

    private static void repeating(Runnable work, CyclicBarrier start, List<Throwable> failures) {
        try {
            start.await();
            try {
                work.run();
            } catch (ConcurrencyFailureException conflict) {
                work.run();
            }
        } catch (Exception | AssertionError e) {
            failures.add(e);
        }
    }
}
