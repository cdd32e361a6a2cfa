package org.stepwell.flow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stepwell.HouseTest;
import org.stepwell.Visitor;
import org.stepwell.flow.CountSteps;
import org.stepwell.flow.FlowFilter;
import org.stepwell.flow.Flows;
import org.stepwell.operations.TwoVersions;
import org.stepwell.operations.process.BringOver;
import org.stepwell.workflow.Walk;

/** Whatever is asked about a process, the answer says what there is to say, soon, and never fails. */
@HouseTest
class FlowPagesTest {

    private static final String FLOW = "/dashboard/processes/";
    private static final String HERE = FLOW + TwoVersions.PROCESS;
    private static final String OPERATIONS = "/dashboard/operations";

    @LocalServerPort
    private int port;

    @Autowired
    private TwoVersions process;

    @Autowired
    private CountSteps counting;

    @Autowired
    private Flows flows;

    @Autowired
    private Walk walk;

    @Autowired
    private JdbcClient jdbc;

    private Visitor supervisor;
    private int old;

    @BeforeEach
    void somebodyWentOn() {
        old = process.first();
        process.goesOn(process.startsFor());
        counting.count();
        supervisor = new Visitor(port).signIn("supervisor", "stepwell");
    }

    @AfterEach
    void forget() {
        process.forget();
    }

    @Test
    void saysThatNothingHappenedInAPeriod() {
        assertThat(page(HERE + "?from=2001-01&until=2001-03")).contains("Nothing happened in this period");
        assertThat(page(HERE + "?from=2001-01&until=2001-03&against=before&show=median"))
                .contains("Nothing happened in this period");
        assertThat(page(HERE)).doesNotContain("Nothing happened in this period");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"from=0000-01", "until=%2B99999-01", "from=1899-12", "from=2026-13", "from=2026-05&until=2026-04"
            })
    void refusesAPeriodNobodyLived(String period) {
        assertThat(page(HERE + "?against=before&" + period)).contains("role=\"alert\"", "such as 2026-03");
    }

    @Test
    void saysThatNobodyEverWentAWay(@Autowired ProcessEngine engine) {
        var deployed = engine.getRepositoryService()
                .createDeployment()
                .addString("never-gone.bpmn", """
                        <definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' targetNamespace='t'
                            xmlns:camunda='http://camunda.org/schema/1.0/bpmn'>
                          <process id='never-gone' name='Never gone' isExecutable='true' camunda:historyTimeToLive='P1D'>
                            <startEvent id='s'/><sequenceFlow id='f' sourceRef='s' targetRef='e'/><endEvent id='e'/>
                          </process></definitions>""")
                .deployWithResult();
        try {
            assertThat(page(FLOW + "never-gone")).contains("Nobody has gone this way yet");
            assertThat(page(FLOW + "never-gone?against=before")).contains("Nobody has gone this way yet");
        } finally {
            engine.getRepositoryService().deleteDeployment(deployed.getId(), true);
        }
        assertThat(supervisor.get(FLOW + "never-gone").statusCode()).isEqualTo(404);
    }

    @Test
    void marksTheStepsThatOnlyOneVersionHas() {
        var fresh = process.second();

        assertThat(page(HERE + "?version=" + fresh + "&against=" + old))
                .contains("Only in version " + fresh, "Only in version " + old, "fewer done");
    }

    @Test
    void keepsTheNumbersOfAVersionThatWasDeleted(@Autowired BringOver bringing) {
        process.startsFor();
        var fresh = process.second();
        var batch = walk.as("supervisor", () -> bringing.begin(TwoVersions.PROCESS, old, fresh));
        process.runBatches();
        process.putBatchesAway();
        process.deleteFirst();

        assertThat(page(HERE + "?version=" + old)).contains("Version " + old + " is not deployed", "plan-visit");
        assertThat(page(HERE + "?version=" + fresh + "&against=" + old))
                .contains("Version " + old + " is not deployed");
        page(HERE + "/steps/make-visit?version=" + old);
        assertThat(jdbc.sql(
                                "select count(*) from journey where process_key = ? and process_version = ? and ended_at is null")
                        .params(TwoVersions.PROCESS, old)
                        .query(Integer.class)
                        .single())
                .as("journeys that ended with their version")
                .isZero();
        page(OPERATIONS);
        assertThat(page(OPERATIONS + "/versions"))
                .contains("visit-at-home?version=" + fresh)
                .doesNotContain("visit-at-home?version=" + old + "\"");
        page(OPERATIONS + "/batches/" + batch);
        assertThat(supervisor
                        .get(OPERATIONS + "/versions/visit-at-home/" + old + "/to/" + fresh)
                        .statusCode())
                .isEqualTo(404);
        process.forget();
        assertThat(page(HERE)).contains("not deployed any more", "plan-visit");
        page(HERE + "/steps/plan-visit");
        page(OPERATIONS + "/versions");
    }

    @Test
    void readsTenYearsSoon() {
        jdbc.sql("insert into step_month select 'visit-at-home', 1, 'step-' || s, 'of-' || c,"
                        + " date '2012-01-01' + make_interval(months => m), b * 7, 3"
                        + " from generate_series(1, 25) s, generate_series(1, 20) c, generate_series(0, 119) m,"
                        + " generate_series(1, 5) b")
                .update();
        var years = new FlowFilter(TwoVersions.PROCESS, null, YearMonth.of(2010, 1), YearMonth.of(2021, 12), null);
        try {
            assertThat(page(HERE + "?from=2010-01&until=2021-12&against=before"))
                    .contains("There are numbers from January 2012 on", "36000");
            assertThat(IntStream.range(0, 5).mapToObj(round -> walk.as("supervisor", () -> timed(years))))
                    .as("the quickest of five, as others work on this machine")
                    .anySatisfy(time -> assertThat(time).isLessThan(Duration.ofSeconds(1)));
        } finally {
            jdbc.sql("delete from step_month where care_manager like 'of-%'").update();
        }
    }

    private Duration timed(FlowFilter years) {
        var begun = Instant.now();
        assertThat(flows.steps(years)).isNotEmpty();
        return Duration.between(begun, Instant.now());
    }

    private String page(String address) {
        var answer = supervisor.get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer.body();
    }
}
