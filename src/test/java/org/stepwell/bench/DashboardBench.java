package org.stepwell.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stepwell.HouseTest;
import org.stepwell.coordination.Enrolment;
import org.stepwell.coordination.Lifecycle;
import org.stepwell.dashboard.Figures;
import org.stepwell.dashboard.Workload;
import org.stepwell.flow.CountSteps;
import org.stepwell.flow.FlowFilter;
import org.stepwell.flow.Flows;
import org.stepwell.workflow.Walk;

/**
 * How long the dashboard's first screen, and a process with its numbers, take with ever more episodes that are over:
 * {@code mvn -Pbench test -Dtest=DashboardBench}, with {@code -Dstepwell.bench.episodes=1000,200000} for other sizes. A
 * hundred people are in care each time.
 */
@HouseTest
class DashboardBench {

    private static final Logger log = LoggerFactory.getLogger(DashboardBench.class);

    private static final String SIZES = System.getProperty("stepwell.bench.episodes", "1000,200000");
    private static final int IN_CARE = 100;
    private static final int AT_ONCE = 4_000;

    /** What an episode leaves in each table the pages read; n tells the copies apart. */
    private static final List<String> COPIES = List.of("""
            insert into episode select (jsonb_populate_record(e, jsonb_build_object('id', md5('e' || n)::uuid,
                   'closed_on', current_date - n % 700,
                   'enrolled_on', current_date - 900, 'outcome', 'graduated'))).* from episode e, generate_series(:from, :to) n where e.id = :episode""", """
            insert into care_team select md5('e' || n)::uuid, patient_id, formed_at, dissolved_at
              from care_team, generate_series(:from, :to) n where episode_id = :episode""", """
            insert into care_team_member select md5('e' || n)::uuid, role, username, since, until
              from care_team_member, generate_series(:from, :to) n where episode_id = :episode""", """
            insert into journey select id || n, process_key, process_version, md5('e' || n)::uuid,
                   started_at - make_interval(days => n % 700), started_at - make_interval(days => n % 700 - 90), false
              from journey, generate_series(:from, :to) n where episode_id = :episode and process_key = 'care-coordination'""", """
            insert into step_run select r.id || n, r.journey_id || n, r.process_key, r.process_version, r.step,
                   r.started_at - make_interval(days => n % 700),
                   r.started_at - make_interval(days => n % 700, hours => - n % 300), n % 11 = 0, false
              from step_run r join journey j on j.id = r.journey_id, generate_series(:from, :to) n
             where j.episode_id = :episode and r.process_key = 'care-coordination'""", """
            insert into work_task (id, process_instance_id, episode_id, patient_id, process_key, process_version, step, name,
                   roles, assignee, due_at, created_at, status, ended_at, ended_by)
            select id || n, process_instance_id, md5('e' || n)::uuid, patient_id, process_key, process_version, step, name,
                   roles, assignee, due_at, created_at - make_interval(days => n % 700),
                   'completed', created_at - make_interval(days => n % 700), ended_by
              from work_task, generate_series(:from, :to) n where episode_id = :episode""");

    @Autowired
    private Figures figures;

    @Autowired
    private Workload workload;

    @Autowired
    private Flows flows;

    @Autowired
    private CountSteps counting;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Walk walk;

    @Test
    void firstScreenAndAProcess(@Autowired Enrolment enrolment, @Autowired Lifecycle lifecycle) {
        for (var person = 0; person < IN_CARE; person++) {
            enrolment.enrol();
        }
        var episode = enrolment.enrol().id();
        lifecycle.untilMonitoring(episode.toString(), List.of());
        var there = 0;
        for (var size :
                Arrays.stream(SIZES.split(",")).mapToInt(Integer::parseInt).toArray()) {
            fill(episode.value(), there, size);
            there = size;
            var first = walk.as("supervisor", () -> Times.of(this::firstScreen));
            log.info("{} episodes over: first screen {}", size, first.inWords());
            var process = walk.as("supervisor", () -> Times.of(this::aProcess));
            log.info("{} episodes over: a process with its numbers {}", size, process.inWords());
        }
    }

    private void firstScreen() {
        assertThat(figures.all()).hasSize(6);
        assertThat(workload.byCareTeam()).isNotEmpty();
        workload.byRole();
        workload.byPerson();
    }

    private void aProcess() {
        var now = YearMonth.now();
        var year = new FlowFilter("care-coordination", null, now.minusMonths(11), now, null);
        assertThat(flows.steps(year)).isNotEmpty();
        assertThat(flows.waiting(year, List.of("ask-for-consent"), Flows.MOST_RUNS))
                .isNotEmpty();
        assertThat(flows.past(year, "ask-for-consent")).isNotEmpty();
    }

    private void fill(UUID episode, int there, int size) {
        for (var from = there; from < size; from += AT_ONCE) {
            for (var copy : COPIES) {
                jdbc.sql(copy)
                        .param("episode", episode)
                        .param("from", from + 1)
                        .param("to", Math.min(size, from + AT_ONCE))
                        .update();
            }
        }
        counting.count();
        jdbc.sql("analyze").update();
    }
}
