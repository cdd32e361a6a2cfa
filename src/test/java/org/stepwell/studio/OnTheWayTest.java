package org.stepwell.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.stepwell.HouseTest;
import org.stepwell.Visitor;
import org.stepwell.audit.Actor;
import org.stepwell.studio.process.OnTheWay;
import org.stepwell.team.NotPermitted;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.UnitDeployment;
import org.stepwell.workflow.Walk;

/** Whoever is on the way when a version comes into force stays where they are, and the studio says so. */
@HouseTest
class OnTheWayTest {

    private static final String UNIT = "waitingtest";
    private static final String KEY = "waiting-test";

    @LocalServerPort
    private int port;

    @Autowired
    private OnTheWay onTheWay;

    @Autowired
    private Walk walk;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @BeforeEach
    void oneOnTheFirstOfTwoVersions() {
        ControlledTime.release();
        deploy("Wait for news");
        Actor.asSystem("test", () -> runtime.startProcessInstanceByKey(KEY, "waiting"));
        deploy("Wait for good news");
    }

    @AfterEach
    void leaveNothing() {
        Actor.asSystem("test", () -> {
            runtime.createProcessInstanceQuery()
                    .processDefinitionKey(KEY)
                    .list()
                    .forEach(one -> runtime.deleteProcessInstance(one.getId(), "test"));
            repository
                    .createDeploymentQuery()
                    .deploymentName(UnitDeployment.PREFIX + UNIT)
                    .list()
                    .forEach(one -> repository.deleteDeployment(one.getId(), true));
        });
    }

    @Test
    void staysAtTheStepOfTheVersionTheyBeganWith() {
        var versions = walk.as("analyst", () -> onTheWay.of(KEY));

        assertThat(versions).singleElement().satisfies(one -> {
            assertThat(one.isNewest()).isFalse();
            assertThat(one.newestVersion()).isEqualTo(one.version() + 1);
            assertThat(one.journeys()).isEqualTo(1);
            assertThat(one.steps()).containsExactly(new RunningSteps.Step("on-news", "Wait for news", 1));
        });
        walk.as("care-manager", () -> {
            assertThatThrownBy(() -> onTheWay.of(KEY)).isInstanceOf(NotPermitted.class);
            return null;
        });
    }

    @Test
    void leadsASupervisorToTheWayOver() {
        var version = walk.as("analyst", () -> onTheWay.of(KEY)).get(0).version();
        var way = "/dashboard/operations/versions/%s/%d/to/%d".formatted(KEY, version, version + 1);
        var supervisor = new Visitor(port).signIn("supervisor", "stepwell");
        var analyst = new Visitor(port).signIn("analyst", "stepwell");

        assertThat(supervisor.get("/studio/units/" + UNIT).body()).contains(way, "Wait for news: 1");
        assertThat(supervisor.get(way).statusCode()).isEqualTo(200);
        assertThat(analyst.get("/studio/units/" + UNIT).body())
                .doesNotContain(way)
                .contains("A supervisor can bring them along.");
    }

    @Test
    void whoeverOnlyDecidesIsOfferedNoChange() {
        var model = "/studio/models/processes/" + UNIT + "/" + KEY + ".bpmn";
        var supervisor = new Visitor(port).signIn("supervisor", "stepwell");
        var analyst = new Visitor(port).signIn("analyst", "stepwell");

        assertThat(analyst.get(model).body()).contains("Change it", "Take it away");
        assertThat(supervisor.get(model).body()).doesNotContain("Change it", "Take it away");
        assertThat(supervisor.get("/studio/units/" + UNIT).body()).doesNotContain("Begin a new model");
    }

    private void deploy(String name) {
        var model = Bpmn.createExecutableProcess(KEY)
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent("start-waiting")
                .intermediateCatchEvent("on-news")
                .name(name)
                .message("waiting-test-news")
                .endEvent("end-waiting")
                .done();
        Actor.asSystem("test", () -> repository
                .createDeployment()
                .name(UnitDeployment.PREFIX + UNIT)
                .source(UnitDeployment.BUNDLE)
                .addString("processes/" + UNIT + "/" + KEY + ".bpmn", Bpmn.convertToString(model))
                .deploy());
    }
}
