package org.stepwell.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stepwell.HouseTest;
import org.stepwell.coordination.Enrolment;
import org.stepwell.workflow.Walk;
import org.stepwell.worklist.TaskFilter;
import org.stepwell.worklist.TaskList;

/**
 * How long the first page of a pool takes with ever more open tasks, beside the stock engine's own query for the same on
 * the same machine: {@code mvn -Pbench test}, with {@code -Dstepwell.bench.sizes=1000,100000} for other sizes. One screen is
 * the first fifty of each stretch of time with everything the page shows, and how many there are; the engine's is the
 * first fifty of the same role by priority and date, and their number.
 */
@HouseTest
class TaskListBench {

    private static final Logger log = LoggerFactory.getLogger(TaskListBench.class);

    private static final String SIZES = System.getProperty("stepwell.bench.sizes", "1000,10000,100000,1000000");
    /** The engine's query grows with the number of tasks; beyond this it is known. */
    private static final int ENGINE_UP_TO = 100_000;

    private static final int AT_ONCE = 50_000;
    private static final String ROLE = "social-worker";

    @Autowired
    private TaskList list;

    @Autowired
    private TaskService engine;

    @Autowired
    private Walk walk;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void firstPageOfAPool(@Autowired Enrolment enrolment) {
        var episode = enrolment.enrol();
        var task = walk.task(episode.id().toString(), "ask-for-consent").getId();
        var there = 0;
        for (var size :
                Arrays.stream(SIZES.split(",")).mapToInt(Integer::parseInt).toArray()) {
            fill(task, there, size);
            there = size;
            var ours = walk.as(
                    ROLE,
                    () -> Times.of(() -> {
                        assertThat(list.pages(TaskFilter.of(TaskFilter.Scope.POOL)))
                                .isNotEmpty();
                        assertThat(list.counts()).isNotEmpty();
                    }));
            log.info("{} open tasks: first page {}", size, ours.inWords());
            if (size <= ENGINE_UP_TO) {
                var stock = walk.as(ROLE, () -> Times.of(this::askTheEngine));
                log.info(
                        "{} open tasks: the engine's query {}, {} times as long",
                        size,
                        stock.inWords(),
                        String.format(Locale.ROOT, "%.1f", stock.median() / ours.median()));
            }
        }
    }

    private void askTheEngine() {
        var query = engine.createTaskQuery()
                .taskCandidateGroup(ROLE)
                .taskUnassigned()
                .orderByTaskPriority()
                .desc()
                .orderByDueDate()
                .asc();
        assertThat(query.listPage(0, 50)).isNotEmpty();
        assertThat(query.count()).isPositive();
    }

    /** Copies one task many times over, with other episodes, ranks, days and roles, into the engine's tables and into ours. */
    private void fill(String task, int from, int to) {
        for (var at = from; at < to; at += AT_ONCE) {
            copy(task, at, Math.min(to, at + AT_ONCE));
        }
        jdbc.sql("analyze").update();
    }

    private void copy(String task, int from, int to) {
        jdbc.sql("""
                        insert into work_task (id, process_instance_id, episode_id, patient_id, process_key,
                            process_version, step, name, roles, due_at, created_at, status, rank)
                        select 'bench-' || n, process_instance_id, md5((n / 10)::text)::uuid, patient_id, process_key, process_version,
                               step, name, array[(array['social-worker', 'therapist', 'psychiatrist', 'case-manager'])[1 + n % 4]],
                               case when n % 9 > 0 then now() + make_interval(mins => n %% 40000 - 10000) end,
                               created_at, 'open', 2 + n % 5
                          from work_task, generate_series(:from + 1, :to) n where id = :task
                        """.replace("%%", "%"))
                .param("from", from)
                .param("to", to)
                .param("task", task)
                .update();
        if (to <= ENGINE_UP_TO) {
            jdbc.sql("""
                            insert into act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, name_,
                                task_def_key_, priority_, create_time_, due_date_, suspension_state_)
                            select w.id, 1, t.execution_id_, t.proc_inst_id_, t.proc_def_id_, t.name_, t.task_def_key_,
                                   100 - w.rank, t.create_time_, w.due_at at time zone 'utc', 1
                              from act_ru_task t, work_task w
                             where t.id_ = :task and w.id like 'bench-%' and substr(w.id, 7)::int > :from
                            """).param("task", task).param("from", from).update();
            jdbc.sql("""
                            insert into act_ru_identitylink (id_, rev_, group_id_, type_, task_id_)
                            select w.id, 1, w.roles[1], 'candidate', w.id from work_task w
                             where w.id like 'bench-%' and substr(w.id, 7)::int > :from
                            """).param("from", from).update();
        }
    }
}
