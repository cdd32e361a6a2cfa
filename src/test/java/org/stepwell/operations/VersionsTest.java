package org.stepwell.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.sql.Timestamp;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stepwell.HouseTest;
import org.stepwell.audit.Actor;
import org.stepwell.coordination.Episode;
import org.stepwell.operations.process.Batches;
import org.stepwell.operations.process.BringOver;
import org.stepwell.operations.process.VersionPlans;
import org.stepwell.team.NotPermitted;
import org.stepwell.workflow.RoutineTimers;
import org.stepwell.workflow.Walk;

/** People are brought to another version of their process on purpose, after a look and a trial. */
@HouseTest
class VersionsTest {

    private static final String PROCESS = TwoVersions.PROCESS;

    @Autowired
    private Versions versions;

    @Autowired
    private VersionPlans plans;

    @Autowired
    private BringOver bringing;

    @Autowired
    private Batches batches;

    @Autowired
    private TwoVersions process;

    @Autowired
    private Walk walk;

    @Autowired
    private JdbcClient jdbc;

    private int old;
    private int fresh;
    private Episode atFirst;
    private Episode atSecond;

    @BeforeEach
    void twoPeopleAreOnTheOldVersion() {
        old = process.first();
        atFirst = process.startsFor();
        atSecond = process.startsFor();
        process.goesOn(atSecond);
        fresh = process.second();
    }

    @AfterEach
    void forget() {
        process.forget();
    }

    @Test
    void countsTheJourneysOfEachVersion() {
        assertThat(asLead(versions::running))
                .filteredOn(one -> one.process().equals(PROCESS))
                .extracting(RunningVersion::version, RunningVersion::journeys)
                .containsExactly(tuple(old, 2));
    }

    @Test
    void saysWhichStepsStayAndWhoStandsAtOneThatIsGone() {
        var plan = asLead(() -> plans.read(PROCESS, old, fresh));

        assertThat(plan.journeys()).isEqualTo(2);
        assertThat(plan.kept()).containsExactly(new VersionPlan.Kept("plan-visit", "Plan visit", "Plan the visit", 1));
        assertThat(plan.lost()).containsExactly(new VersionPlan.Lost("make-visit", "Make visit", 1));
        assertThat(plan.staying()).isEqualTo(1);
    }

    @Test
    void triesWithoutChangingAnything() {
        var trial = asLead(() -> bringing.tryOut(PROCESS, old, fresh));

        assertThat(trial.tried()).isEqualTo(1);
        assertThat(trial.hitches()).isEmpty();
        assertThat(versionsOf(atFirst)).containsOnly(old);
    }

    @Test
    void saysOfEachWhyItCannotBeBroughtAlong() {
        var stuck = asLead(() -> bringing.explain(PROCESS, old, fresh, Set.of(process.journey(atSecond))));

        assertThat(stuck.hitches()).hasSize(1);
        assertThat(stuck.hitches().get(0).name()).isEqualTo("Robin Invented");
        assertThat(stuck.hitches().get(0).why().get(0).step()).isEqualTo("Make visit");
        assertThat(stuck.hitches().get(0).why().get(0).isLost()).isTrue();
        assertThat(versionsOf(atSecond)).containsOnly(old);
    }

    @Test
    void bringsThemOverWithTheirTasksAndTimers() {
        var task = walk.task(atFirst.id().toString(), "plan-visit").getId();
        var due = jobs(atFirst);
        var batch = asLead(() -> bringing.begin(PROCESS, old, fresh));
        assertThat(asLead(() -> batches.progress(batches.migration(batch)))).isEqualTo(new Progress(1, 0, 0, 0));
        process.runBatches();

        assertThat(asLead(() -> batches.progress(batches.migration(batch)))).isEqualTo(new Progress(1, 1, 0, 0));
        assertThat(versionsOf(atFirst)).containsOnly(fresh);
        assertThat(versionsOf(atSecond)).containsOnly(old);
        assertThat(walk.task(atFirst.id().toString(), "plan-visit").getId()).isEqualTo(task);
        assertThat(jobs(atFirst)).isEqualTo(due).hasSize(1);
        assertThat(jdbc.sql("select distinct actor from audit_event where patient_id = ? and action = 'change'"
                                + " and what = 'version of process'")
                        .param(atFirst.patientId().value())
                        .query(String.class)
                        .list())
                .containsExactly("supervisor");
        process.putBatchesAway();
        assertThat(asLead(() -> batches.progress(batches.migration(batch))).isOver())
                .isTrue();
        assertThat(asLead(batches::lately).keySet())
                .extracting(Migration::batch)
                .contains(batch);
        process.goesOn(atFirst);
        assertThat(walk.waitsAt(atFirst.id().toString(), "ring-first")).isTrue();
    }

    @Test
    void namesWhoFailedAndLeavesThemOrTriesThemAgain(@Autowired ProcessEngine engine) {
        var batch = asLead(() -> bringing.begin(PROCESS, old, fresh));
        process.goesOn(atFirst);
        process.runBatches();

        assertThat(asLead(() -> batches.progress(batches.migration(batch)))).isEqualTo(new Progress(1, 0, 1, 0));
        assertThat(asLead(() -> batches.stuck(batch))).containsExactly(process.journey(atFirst));
        asLead(() -> {
            batches.tryAgain(batch);
            return null;
        });
        assertThat(asLead(() -> batches.progress(batches.migration(batch))).failed())
                .isZero();
        process.runBatches();
        asLead(() -> {
            batches.leave(batch);
            return null;
        });
        assertThat(engine.getManagementService()
                        .createBatchQuery()
                        .batchId(batch)
                        .count())
                .isZero();
        assertThat(asLead(() -> batches.progress(batches.migration(batch)))).isEqualTo(new Progress(1, 0, 1, 0));
        assertThat(versionsOf(atFirst)).containsOnly(old);
    }

    @Test
    void saysWhatWillBeTriedAgainByItself() {
        var batch = asLead(() -> bringing.begin(PROCESS, old, fresh));
        process.goesOn(atFirst);
        process.runBatches(2);

        var progress = asLead(() -> batches.progress(batches.migration(batch)));
        assertThat(progress).isEqualTo(new Progress(1, 0, 0, 1));
        assertThat(progress.isOver()).isFalse();
        assertThat(progress.isStuck()).isTrue();
        assertThat(asLead(() -> batches.stuck(batch))).containsExactly(process.journey(atFirst));
    }

    @Test
    void leavesTimersThatStandStill(@Autowired RoutineTimers timers) {
        Actor.asSystem("test", () -> timers.pause(atFirst.id().toString(), List.of(PROCESS)));
        asLead(() -> bringing.begin(PROCESS, old, fresh));
        process.runBatches();

        assertThat(versionsOf(atFirst)).containsOnly(fresh);
        assertThat(jdbc.sql("select suspension_state_ from act_ru_job where process_instance_id_ = ?")
                        .param(process.journey(atFirst))
                        .query(Integer.class)
                        .list())
                .containsExactly(2);
    }

    @Test
    void hasNobodyToBringTwice() {
        asLead(() -> bringing.begin(PROCESS, old, fresh));
        process.runBatches();

        assertThatThrownBy(() -> asLead(() -> bringing.begin(PROCESS, old, fresh)))
                .isInstanceOfSatisfying(JourneyRefused.class, refused -> assertThat(refused.word())
                        .isEqualTo("nobody-to-bring"));
    }

    @Test
    void isForSupervisorsAlone() {
        for (var other : List.of("analyst", "care-manager")) {
            assertThatThrownBy(() -> walk.as(other, versions::running)).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> walk.as(other, () -> plans.read(PROCESS, old, fresh)))
                    .isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> walk.as(other, () -> bringing.begin(PROCESS, old, fresh)))
                    .isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> walk.as(other, batches::lately)).isInstanceOf(NotPermitted.class);
        }
        assertThatThrownBy(() -> asLead(() -> plans.read(PROCESS, old, 999_999)))
                .isInstanceOf(NotPermitted.class);
    }

    /** What we know, in every table that says it, and what the engine knows. */
    private List<Integer> versionsOf(Episode episode) {
        var journey = process.journey(episode);
        return jdbc.sql("select process_version from journey where id = :id"
                        + " union all select process_version from step_run where journey_id = :id and ended_at is null"
                        + " union all select process_version from work_task where process_instance_id = :id and status = 'open'"
                        + " union all select d.version_ from act_ru_execution x join act_re_procdef d on d.id_ = x.proc_def_id_"
                        + " where x.id_ = :id")
                .param("id", journey)
                .query(Integer.class)
                .list();
    }

    private List<Timestamp> jobs(Episode episode) {
        return jdbc.sql("select duedate_ from act_ru_job where process_instance_id_ = ?")
                .param(process.journey(episode))
                .query(Timestamp.class)
                .list();
    }

    private <T> T asLead(Supplier<T> work) {
        return walk.as("supervisor", work);
    }
}
