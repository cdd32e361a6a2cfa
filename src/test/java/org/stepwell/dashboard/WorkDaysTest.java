package org.stepwell.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stepwell.coordination.Enrolment.CARE_MANAGER;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stepwell.HouseTest;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Lifecycle;
import org.stepwell.operations.TwoVersions;
import org.stepwell.team.NotPermitted;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.Walk;

/** What came, what was done and what is to come, on the days it was and will be. */
@HouseTest
class WorkDaysTest {

    /** A Sunday, late: a week ends. Far from every other test's days. */
    private static final Instant SUNDAY = Instant.parse("2035-03-04T23:30:00Z");

    @Autowired
    private WorkDays work;

    @Autowired
    private Forecast forecast;

    @Autowired
    private TimersAhead timers;

    @Autowired
    private TimeSpent time;

    @Autowired
    private Enrolment enrolment;

    @Autowired
    private Lifecycle lifecycle;

    @Autowired
    private Walk walk;

    @AfterEach
    void letTimeRun() {
        ControlledTime.release();
    }

    @Test
    void putsEachTaskIntoTheWeekItCameAndTheWeekItWasDone() {
        ControlledTime.set(SUNDAY);
        var episode = enrolment.enrol().id().toString();
        ControlledTime.set(SUNDAY.plus(Duration.ofHours(1)));
        lifecycle.consent(episode, "permit");
        work.note();
        work.note();

        var weeks = walk.as("supervisor", work::weeks);
        assertThat(weeks).hasSize(12);
        // consent was asked for on Sunday; answering it on Monday brought the care team's step
        assertThat(weeks.get(10)).isEqualTo(new WorkDays.Week(LocalDate.parse("2035-02-26"), 1, 0));
        assertThat(weeks.get(11)).isEqualTo(new WorkDays.Week(LocalDate.parse("2035-03-05"), 1, 1));
        assertThat(walk.as("supervisor", work::lately))
                .anySatisfy(one -> assertThat(one.done()).isEqualTo(1));
    }

    @Test
    void foreseesWhatIsPromised() {
        ControlledTime.set(Instant.parse("2036-02-27T10:00:00Z"));
        var before = walk.as("supervisor", () -> forecast.coming(CARE_MANAGER));
        enrolment.enrol();

        var days = walk.as("supervisor", () -> forecast.coming(CARE_MANAGER));
        assertThat(days).hasSize(14).extracting(Forecast.Day::day).contains(LocalDate.parse("2036-02-29"));
        var due = days.stream().mapToInt(Forecast.Day::tasks).sum()
                - before.stream().mapToInt(Forecast.Day::tasks).sum();
        assertThat(due).isEqualTo(1);
        assertThat(walk.as("supervisor", () -> forecast.coming("nobody")))
                .allSatisfy(day ->
                        assertThat(day.tasks() + day.contacts() + day.timers()).isZero());
    }

    @Test
    void foreseesTimersAsTheyWereCountedLast(@Autowired TwoVersions process, @Autowired ProcessEngine engine) {
        ControlledTime.set(Instant.parse("2036-05-05T10:00:00Z"));
        process.first();
        process.startsFor();
        timers.note();
        timers.note();

        var week = Instant.parse("2036-05-12T00:00:00Z");
        var ringing = engine.getManagementService()
                .createJobQuery()
                .timers()
                .duedateHigherThan(Date.from(week.minusMillis(1)))
                .duedateLowerThan(Date.from(week.plus(Duration.ofDays(1))))
                .count();
        assertThat(ringing).isPositive();
        assertThat(timersOn(null)).isEqualTo((int) ringing);
        assertThat(timersOn(CARE_MANAGER)).isEqualTo((int) ringing);
        assertThat(timersOn("nobody")).isZero();
        assertThat(walk.as("supervisor", forecast::timersAsOf)).contains(Instant.parse("2036-05-05T10:00:00Z"));
        process.forget();
    }

    private int timersOn(String careManager) {
        return walk.as("supervisor", () -> forecast.coming(careManager)).stream()
                .filter(day -> day.day().equals(LocalDate.parse("2036-05-12")))
                .mapToInt(Forecast.Day::timers)
                .sum();
    }

    @Test
    void areForSupervisorsAlone() {
        enrolment.enrol();
        assertThatThrownBy(() -> walk.as(CARE_MANAGER, work::weeks)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> walk.as(CARE_MANAGER, work::lately)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> walk.as(CARE_MANAGER, time::byTask)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> walk.as(CARE_MANAGER, () -> forecast.coming(null)))
                .isInstanceOf(NotPermitted.class);
    }
}
