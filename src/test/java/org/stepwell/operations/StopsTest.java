package org.stepwell.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stepwell.HouseTest;
import org.stepwell.audit.Actor;
import org.stepwell.coordination.Episode;
import org.stepwell.coordination.Lifecycle;
import org.stepwell.operations.process.LetGoOn;
import org.stepwell.team.NotPermitted;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.RoutineTimers;
import org.stepwell.workflow.Walk;

/** What stopped is found by its cause, and freed so that nothing is left open. */
@HouseTest
class StopsTest {

    private static final Cause CAUSE = new Cause("java.lang.UnsupportedOperationException");

    @Autowired
    private Stops stops;

    @Autowired
    private TryAgain again;

    @Autowired
    private DueWork due;

    @Autowired
    private BrokenStep step;

    @Autowired
    private Walk walk;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void aStepIsBroken() {
        step.deploy();
    }

    @AfterEach
    void forget() {
        step.forget();
        ControlledTime.release();
    }

    @Test
    void groupsWhatStoppedByItsInnermostCause() {
        step.stopsFor();
        step.stopsFor();

        var group = walk.as("supervisor", stops::groups).stream()
                .filter(one -> one.process().equals(BrokenStep.PROCESS))
                .toList();
        assertThat(group).hasSize(1);
        assertThat(group.get(0).step()).isEqualTo(BrokenStep.STEP);
        assertThat(group.get(0).cause()).isEqualTo(CAUSE);
        assertThat(group.get(0).people()).isEqualTo(2);
        assertThat(group.get(0).since())
                .isBetween(Instant.now().minusSeconds(120), Instant.now().plusSeconds(5));
    }

    @Test
    void showsWhoWaitsAndNotWhatTheExceptionSaid() {
        var episode = step.stopsFor();

        var run = runs().get(0);
        assertThat(run.patient()).isEqualTo(episode.patientId());
        assertThat(audited(episode, "stopped steps")).isEqualTo("list");
        var trace = walk.as("supervisor", () -> stops.trace(run.job()));
        assertThat(trace.text())
                .contains("java.lang.IllegalStateException", "Caused by: java.lang.UnsupportedOperationException")
                .contains("at org.stepwell.operations.BrokenStep")
                .doesNotContain("Robin", "failed");
    }

    @Test
    void freesEverybodyAndEndsTheirTasks() {
        var people = List.of(step.stopsFor(), step.stopsFor());
        step.mend();

        assertThat(walk.as("supervisor", () -> again.all(BrokenStep.PROCESS, BrokenStep.STEP, CAUSE)))
                .isEqualTo(2);

        assertThat(runs()).isEmpty();
        people.forEach(episode -> {
            assertThat(walk.waitsAt(episode.id().toString(), "resolve-stopped-step"))
                    .isFalse();
            assertThat(walk.instance("stopped-step", episode.id().toString())).isNull();
            assertThat(audited(episode, "task resolve-stopped-step")).isEqualTo("change");
            step.runFor(episode);
            assertThat(step.isOverFor(episode)).isTrue();
        });
    }

    @Test
    void takesTheTaskFromAColleague() {
        var episode = step.stopsFor();
        var task = walk.task(episode.id().toString(), "resolve-stopped-step").getId();
        jdbc.sql("insert into account (username, display_name, roles, password_hash)"
                        + " values ('second-lead', 'Second lead', '{supervisor}', 'none') on conflict do nothing")
                .update();
        walk.as("second-lead", () -> {
            walk.shown("second-lead", episode.id().toString(), "resolve-stopped-step");
            return task;
        });
        assertThat(runs().get(0).assignee()).isEqualTo("Second lead");

        assertThat(walk.as("supervisor", () -> again.one(runs().get(0).job()))).isTrue();
        assertThat(jdbc.sql("select ended_by from work_task where id = ?")
                        .param(task)
                        .query(String.class)
                        .single())
                .isEqualTo("supervisor");
    }

    @Test
    void freesWhatWasLeftWithoutATaskBefore() {
        var episode = step.stopsFor();
        walk.complete("supervisor", episode.id().toString(), "resolve-stopped-step", Map.of("decision", "leave"));

        assertThat(walk.as("supervisor", () -> again.one(runs().get(0).job()))).isTrue();
        assertThat(runs()).isEmpty();
        assertThat(audited(episode, "stopped step")).isEqualTo("change");
    }

    @Test
    void saysThatSomebodyWasQuicker() {
        step.stopsFor();
        var job = walk.as("supervisor", () -> runs().get(0).job());
        walk.as("supervisor", () -> again.one(job));

        assertThat(walk.as("supervisor", () -> again.one(job))).isFalse();
    }

    @Test
    void knowsAStepWhoseServerDied(@Autowired ProcessEngine engine) {
        var episode = step.failsFor(0);
        var job = walk.jobs(episode.id().toString()).stream()
                .filter(one -> one.getDeploymentId() != null)
                .filter(one -> one.getProcessDefinitionId().startsWith(BrokenStep.PROCESS))
                .findFirst()
                .orElseThrow();
        Actor.asSystem("test", () -> engine.getManagementService().setJobRetries(job.getId(), 0));

        var run = walk.as("supervisor", () -> stops.one(job.getId()));
        assertThat(run.cause().isKnown()).isFalse();
        assertThat(run.step()).isEqualTo(BrokenStep.STEP);
        assertThat(walk.as("supervisor", () -> stops.trace(job.getId())).lines())
                .isEmpty();
        assertThat(walk.as("supervisor", () -> stops.runs(BrokenStep.PROCESS, BrokenStep.STEP, new Cause(""))))
                .hasSize(1);
    }

    @Test
    void isForSupervisorsAlone() {
        step.stopsFor();
        for (var other : List.of("analyst", "care-manager", "patient")) {
            assertThatThrownBy(() -> walk.as(other, stops::groups)).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> walk.as(other, () -> again.all(BrokenStep.PROCESS, BrokenStep.STEP, CAUSE)))
                    .isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> walk.as(other, due::overdue)).isInstanceOf(NotPermitted.class);
        }
    }

    @Test
    void countsWhatIsDueAndWasNotBegun() {
        ControlledTime.set(Instant.parse("2008-04-01T09:00:00Z"));
        step.failsFor(0);
        assertThat(late()).isEmpty();

        ControlledTime.set(Instant.parse("2008-04-01T09:06:00Z"));
        assertThat(late()).hasSize(1);
        assertThat(late().get(0).steps()).isEqualTo(1);
        assertThat(late().get(0).name()).isEqualTo("Send letters");
        assertThat(late().get(0).oldest()).isEqualTo(Instant.parse("2008-04-01T09:00:00Z"));
    }

    @Test
    void saysWhatFailedAndWhenItIsTriedNext() {
        ControlledTime.set(Instant.parse("2008-04-01T09:00:00Z"));
        step.failsFor(2);

        var next = walk.as("supervisor", due::toBeTriedAgain).stream()
                .filter(one -> one.process().equals(BrokenStep.PROCESS))
                .findFirst()
                .orElseThrow();
        assertThat(next.cause()).isEqualTo(CAUSE);
        assertThat(next.triesLeft()).isEqualTo(3);
        assertThat(Duration.between(Instant.parse("2008-04-01T09:00:00Z"), next.next()))
                .isBetween(Duration.ofSeconds(10), Duration.ofMinutes(1));
    }

    @Test
    void letsSuspendedJourneysGoOn(@Autowired ProcessEngine engine, @Autowired LetGoOn suspended) {
        var episode = step.failsFor(0);
        var journey = walk.instance(BrokenStep.PROCESS, episode.id().toString()).getId();
        engine.getRuntimeService().suspendProcessInstanceById(journey);
        assertThat(walk.as("supervisor", due::suspended))
                .anyMatch(one -> one.id().equals(journey));

        walk.as("supervisor", () -> {
            suspended.journey(journey);
            return null;
        });
        assertThat(walk.as("supervisor", due::suspended))
                .noneMatch(one -> one.id().equals(journey));
        assertThat(audited(episode, "journey let go on")).isEqualTo("change");
        assertThatThrownBy(() -> walk.as("care-manager", () -> {
                    suspended.journey(journey);
                    return null;
                }))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void leavesTimersThatStandStillForACrisis(
            @Autowired ProcessEngine engine,
            @Autowired LetGoOn suspended,
            @Autowired RoutineTimers timers,
            @Autowired Lifecycle lifecycle) {
        var episode = step.failsFor(0).id().toString();
        lifecycle.untilMonitoring(episode, List.of());
        var journey = walk.instance("progress-monitoring", episode).getId();
        Actor.asSystem("test", () -> timers.pause(episode, List.of("progress-monitoring")));
        engine.getRuntimeService().suspendProcessInstanceById(journey);

        walk.as("supervisor", () -> {
            suspended.journey(journey);
            return null;
        });
        var timersOfIt = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(journey)
                .timers()
                .list();
        assertThat(timersOfIt).isNotEmpty().allMatch(Job::isSuspended);
        assertThat(walk.instance("progress-monitoring", episode).isSuspended()).isFalse();
    }

    @Test
    void letsAVersionGoOn(@Autowired ProcessEngine engine, @Autowired LetGoOn suspended) {
        var episode = step.failsFor(0);
        var definition =
                walk.instance(BrokenStep.PROCESS, episode.id().toString()).getProcessDefinitionId();
        engine.getRepositoryService().suspendProcessDefinitionById(definition, true, null);

        assertThat(walk.as("supervisor", due::suspended))
                .anyMatch(one -> one.id().equals(definition));
        walk.as("supervisor", () -> {
            suspended.version(definition);
            return null;
        });
        assertThat(walk.as("supervisor", due::suspended))
                .noneMatch(one -> one.process().equals(BrokenStep.PROCESS));
        step.mend();
        step.runFor(episode);
        assertThat(step.isOverFor(episode)).isTrue();
    }

    private List<StoppedRun> runs() {
        return walk.as("supervisor", () -> stops.runs(BrokenStep.PROCESS, BrokenStep.STEP, CAUSE));
    }

    private List<LateWork> late() {
        return walk.as("supervisor", due::overdue).stream()
                .filter(one -> BrokenStep.PROCESS.equals(one.process()))
                .toList();
    }

    private String audited(Episode episode, String what) {
        return jdbc.sql("select action from audit_event where patient_id = ? and actor = 'supervisor' and what = ?"
                        + " order by at desc limit 1")
                .params(episode.patientId().value(), what)
                .query(String.class)
                .single();
    }
}
