package org.stepwell.crisis.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.stepwell.HouseTest;
import org.stepwell.assessment.Sheets;
import org.stepwell.crisis.InCrisis;
import org.stepwell.monitoring.ContactPlans;
import org.stepwell.monitoring.Monitored;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.Walk;

/** Routine contact stands still while a crisis is open and goes on where it stopped. */
@HouseTest
@WithMockUser(CARE_MANAGER)
class PausedOutreachTest {

    @Autowired
    private Walk walk;

    @Autowired
    private ContactPlans contacts;

    @Autowired
    private Clock clock;

    private InCrisis person;

    @BeforeEach
    void somebodyWhoseContactIsDueInAWeek(@Autowired ObjectProvider<InCrisis> people) {
        ControlledTime.set(Monitored.MONDAY);
        person = people.getObject();
        assertThat(timer().getDuedate()).isEqualTo("2026-03-09T09:00:00");
    }

    @AfterEach
    void timeIsOurs() {
        ControlledTime.release();
    }

    @Test
    void aTimerWithFiveDaysLeftHasFiveDaysLeftAfterIt() {
        pass("2026-03-04T09:00:00Z");
        person.reported("therapist", null);
        assertThat(timer().isSuspended()).isTrue();

        pass("2026-03-16T12:00:00Z");
        assertThat(person.waitsAt("check-in")).isFalse();
        letGo();

        assertThat(timer().isSuspended()).isFalse();
        assertThat(timer().getDuedate()).isEqualTo("2026-03-21T12:00:00");
        assertThat(contacts.next(person.episode().id()).orElseThrow().due())
                .isEqualTo(Instant.parse("2026-03-21T12:00:00Z"));
        pass("2026-03-21T11:59:00Z");
        assertThat(person.waitsAt("check-in")).isFalse();
        pass("2026-03-21T12:00:00Z");
        assertThat(person.waitsAt("check-in")).isTrue();
    }

    /** Four weeks after enrolment, and the 24 days that the crisis took. */
    @Test
    void whatCountsAsMissedComesLaterToo() {
        pass("2026-03-04T09:00:00Z");
        person.reported("therapist", null);
        pass("2026-03-28T09:00:00Z");
        letGo();
        person.monitored().untilContactDue();

        assertThat(person.waitsAt("resolve-missed-contact")).isFalse();
        assertThat(timer().getDuedate()).isAfter("2026-04-22T00:00:00");
    }

    @Test
    void anOpenCheckInCanBeDoneAndTheNextContactWaitsForTheEndOfTheCrisis() {
        pass("2026-03-09T09:00:00Z");
        person.reported("therapist", null);
        assertThat(timer().isSuspended()).isTrue();

        pass("2026-03-10T09:00:00Z");
        person.monitored().checkIn(Sheets.phq9Form(15));
        assertThat(timer().isSuspended()).isTrue();
        assertThat(timer().getDuedate()).isEqualTo("2026-03-24T09:00:00");

        pass("2026-03-30T09:00:00Z");
        assertThat(person.waitsAt("check-in")).isFalse();
        letGo();

        assertThat(timer().getDuedate()).isEqualTo("2026-04-13T09:00:00");
    }

    @Test
    void leavesTheTimersOfTheCrisisItselfRunning() {
        person.reported("therapist", null);
        walk.pass(person.key(), Duration.ofHours(1));

        assertThat(person.steps()).containsExactlyInAnyOrder("screen-suicide-risk", "step-in");
    }

    private void letGo() {
        person.complete(CARE_MANAGER, "screen-suicide-risk", InCrisis.asq("no", null));
        person.over();
    }

    private void pass(String until) {
        walk.pass(person.key(), Duration.between(clock.instant(), Instant.parse(until)));
    }

    private Job timer() {
        return walk.jobs(person.key()).stream()
                .filter(job -> job.getProcessDefinitionKey().equals("progress-monitoring"))
                .reduce((one, other) -> {
                    throw new AssertionError("More than one timer");
                })
                .orElseThrow();
    }
}
