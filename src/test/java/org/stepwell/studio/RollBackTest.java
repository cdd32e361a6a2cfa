package org.stepwell.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stepwell.HouseTest;
import org.stepwell.Visitor;
import org.stepwell.audit.Actor;
import org.stepwell.sandbox.PathwayResult;
import org.stepwell.studio.process.RollBack;
import org.stepwell.studio.process.UnitTests;
import org.stepwell.studio.process.UnitText;
import org.stepwell.studio.process.Units;
import org.stepwell.team.NotPermitted;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.UnitDeployment;
import org.stepwell.workflow.Walk;

/** The way back to an earlier version goes by the tests that stood beside it, or by a reason that is kept. */
@HouseTest
class RollBackTest {

    private static final String UNIT = "backtest";
    private static final String RULE = "processes/" + UNIT + "/choose-way.dmn";
    private static final String ITS_TEST = "processes/" + UNIT + "/as-it-was.pathway.yaml";
    private static final String LATER_TEST = "processes/" + UNIT + "/as-it-is.pathway.yaml";
    private static final String WHY = "The later version sent people astray.";
    private static final String DESPITE = "Somebody is being sent astray as we speak.";
    private static final String TABLE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="d" name="d" namespace="t">
              <decision id="choose-way" name="Choose way" camunda:historyTimeToLive="P540D">
                <decisionTable id="t"><output id="o" name="way" typeRef="string" />
                  <rule id="r1"><description>The painter</description><outputEntry id="e1"><text>"%s"</text></outputEntry></rule>
                </decisionTable>
              </decision>
            </definitions>
            """;
    private static final String TEST = """
            given: Somebody goes their way
            expect:
              - waits-at: contact-person
            """;

    @Autowired
    private Walk walk;

    @Autowired
    private RollBack back;

    @Autowired
    private UnitTests tests;

    @Autowired
    private UnitText text;

    @Autowired
    private PathwayRuns runs;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Waivers waivers;

    @Autowired
    private Units units;

    @Autowired
    private RepositoryService repository;

    private String earlier;

    @BeforeEach
    void twoVersionsWithATestEach() {
        ControlledTime.release();
        earlier = deploy("north", ITS_TEST);
        deploy("south", LATER_TEST);
    }

    @AfterEach
    void leaveNothing(@Autowired JdbcClient jdbc) {
        jdbc.sql("delete from model_pathway_run where unit = ?").param(UNIT).update();
        Actor.asSystem(
                "test", () -> units.versions(UNIT).forEach(one -> repository.deleteDeployment(one.deployment(), true)));
    }

    @Test
    void waitsUntilTheTestsOfThatTimeHavePassed() {
        assertThat(walk.as("analyst", () -> tests.of(change())))
                .extracting(one -> one.file().name().toString())
                .containsExactly(ITS_TEST);
        refused("", "studio.refused.tests");

        came(PathwayResult.failedAt(ITS_TEST, 1, "Nobody waits there."));
        refused("", "studio.refused.tests");

        came(PathwayResult.passed(ITS_TEST));
        walk.as("supervisor", () -> {
            back.to(UNIT, earlier, WHY, "");
            return null;
        });

        assertThat(inForce()).contains("north");
        assertThat(logged()).isEmpty();
    }

    @Test
    void inAnEmergencyAReasonStandsInThePlaceOfTheTests() {
        refused("Now!", "studio.refused.waiver");

        walk.as("supervisor", () -> {
            back.to(UNIT, earlier, WHY, DESPITE);
            return null;
        });

        assertThat(inForce()).contains("north");
        assertThat(logged()).hasSize(1).containsValue(DESPITE);
    }

    @Test
    void thePageAsksForTheRunAndKnowsTheEmergency(@LocalServerPort int port) {
        var page = "/studio/units/" + UNIT + "/versions/" + earlier;
        var supervisor = new Visitor(port).signIn("supervisor", "stepwell");
        assertThat(supervisor.get("/studio/units/" + UNIT).body()).contains(page);
        assertThat(supervisor.get(page).body())
                .contains("Run its tests first", "as-it-was", "not run on these changes", "south");

        var refused = supervisor.post(page + "/back", Map.of("why", WHY));
        var led = URI.create(refused.headers().firstValue("location").orElseThrow());
        assertThat(led.getPath()).isEqualTo(page);
        assertThat(supervisor.get(page).body()).contains("The pathway tests have to be run");

        supervisor.post(page + "/back", Map.of("why", WHY, "despite", DESPITE));
        assertThat(inForce()).contains("north");
        assertThat(new Visitor(port)
                        .signIn("care-manager", "stepwell")
                        .get("/studio/units/" + UNIT + "/versions/" + units(1))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatIsInForceIsNoEarlierVersion() {
        walk.as("analyst", () -> {
            assertThatThrownBy(() -> back.earlier(UNIT, units(0))).isInstanceOf(NotPermitted.class);
            return null;
        });
    }

    private void refused(String despite, String refusal) {
        walk.as("supervisor", () -> {
            assertThatThrownBy(() -> back.to(UNIT, earlier, WHY, despite))
                    .isInstanceOf(DraftRefused.class)
                    .hasMessage(refusal);
            return null;
        });
        assertThat(inForce()).contains("south");
    }

    private void came(PathwayResult result) {
        var print = walk.as("analyst", () -> text.fingerprint(UNIT, text.with(change())));
        runs.keep(UNIT, print, result);
    }

    private UnitChange change() {
        return UnitChange.of(UNIT, back.changes(back.earlier(UNIT, earlier)));
    }

    private Map<String, String> logged() {
        return walk.as("analyst", () -> waivers.of(proposals.of(UNIT).get(0).id()));
    }

    private String units(int at) {
        return Actor.asSystem("test", () -> units.versions(UNIT).get(at).deployment());
    }

    private String inForce() {
        return Actor.asSystem("test", () -> units.find(UNIT)
                .flatMap(unit -> unit.file(ModelName.parse(RULE).orElseThrow()))
                .map(ModelFile::content)
                .orElseThrow());
    }

    private String deploy(String way, String test) {
        return Actor.asSystem("test", () -> repository
                .createDeployment()
                .name(UnitDeployment.PREFIX + UNIT)
                .source(UnitDeployment.ANALYST)
                .addString(RULE, TABLE.formatted(way))
                .addString(test, TEST)
                .deploy()
                .getId());
    }
}
