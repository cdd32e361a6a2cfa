package org.stepwell.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stepwell.HouseTest;
import org.stepwell.audit.Actor;
import org.stepwell.studio.process.Publish;
import org.stepwell.studio.process.RollBack;
import org.stepwell.studio.process.Units;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.team.NotPermitted;
import org.stepwell.team.Role;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.UnitDeployment;
import org.stepwell.workflow.Walk;

/** A change comes into force once somebody else has agreed, for its unit alone, and there is a way back. */
@HouseTest
class PublishTest {

    private static final String UNIT = "studytest";
    private static final ModelName RULE =
            ModelName.parse("processes/" + UNIT + "/choose-colour.dmn").orElseThrow();
    private static final String WHY = "The clinic has painted its walls.";
    private static final String TABLE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="d" name="d" namespace="t">
              <decision id="choose-colour" name="Choose colour" camunda:historyTimeToLive="P540D">
                <decisionTable id="t"><output id="o" name="colour" typeRef="string" />
                  <rule id="r1"><description>The painter</description><outputEntry id="e1"><text>"%s"</text></outputEntry></rule>
                </decisionTable>
              </decision>
            </definitions>
            """;

    @Autowired
    private Walk walk;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Publish publish;

    @Autowired
    private RollBack back;

    @Autowired
    private Units units;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void aUnitInForce(@Autowired Accounts accounts) {
        ControlledTime.release();
        if (accounts.find("second-analyst").isEmpty()) {
            accounts.add(
                    new Account("second-analyst", "Second Analyst", java.util.Set.of(Role.ANALYST), null),
                    "only-in-tests");
        }
        Actor.asSystem("test", () -> repository
                .createDeployment()
                .name(UnitDeployment.PREFIX + UNIT)
                .source(UnitDeployment.BUNDLE)
                .addString(RULE.toString(), TABLE.formatted("white"))
                .deploy());
    }

    @AfterEach
    void leaveNothing() {
        walk.as("analyst", () -> {
            proposals.waiting().forEach(one -> proposals.withdraw(one.id()));
            drafts.of(RULE).ifPresent(draft -> drafts.discard(RULE));
            return null;
        });
        Actor.asSystem("test", () -> repository
                .createDeploymentQuery()
                .deploymentName(UnitDeployment.PREFIX + UNIT)
                .list()
                .forEach(one -> repository.deleteDeployment(one.getId(), true)));
    }

    @Test
    void comesIntoForceOnceSomebodyElseAgrees() {
        var others = deployments();
        var id = proposed("green");

        assertThat(inForce()).contains("white");
        walk.as("supervisor", () -> {
            publish.approve(id);
            return null;
        });

        assertThat(inForce()).contains("green");
        assertThat(deployments()).isEqualTo(others + 1);
        assertThat(lastTold()).isEqualTo("supervisor publish models of a unit");
        walk.as("analyst", () -> {
            assertThat(drafts.of(RULE)).isEmpty();
            var told = proposals.find(id).orElseThrow();
            assertThat(told.state()).isEqualTo(Proposal.State.PUBLISHED);
            assertThat(told.why()).isEqualTo(WHY);
            assertThat(told.decidedBy()).isEqualTo("Demo Supervisor");
            assertThat(told.deployment()).isEqualTo(unit().deployment());
            return null;
        });
    }

    @Test
    void nobodyAgreesToTheirOwnChange() {
        var id = proposed("green");

        walk.as("analyst", () -> {
            assertThatThrownBy(() -> publish.approve(id)).isInstanceOf(DraftRefused.class);
            return null;
        });
        walk.as("care-manager", () -> {
            assertThatThrownBy(() -> publish.approve(id)).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> drafts.all()).isInstanceOf(NotPermitted.class);
            return null;
        });
        assertThat(inForce()).contains("white");
    }

    @Test
    void aSecondAnalystMayAgreeForADayToCome() {
        var id = proposed("green");
        var day = LocalDate.now().plusDays(3).atStartOfDay().toInstant(ZoneOffset.UTC);
        walk.as("second-analyst", () -> {
            publish.approve(id, day);
            return null;
        });
        assertThat(inForce()).contains("white");

        assertThat(proposals.due()).doesNotContain(id);
        ControlledTime.set(day.plusSeconds(60));
        assertThat(proposals.due()).contains(id);
        Actor.asSystem("publication", () -> publish.publish(id));

        assertThat(inForce()).contains("green");
    }

    @Test
    void whatWasBegunFromAnOlderTextIsRefused() {
        walk.as("analyst", () -> begin("green"));
        Actor.asSystem("test", () -> repository
                .createDeployment()
                .name(UnitDeployment.PREFIX + UNIT)
                .source(UnitDeployment.ANALYST)
                .addString(RULE.toString(), TABLE.formatted("blue"))
                .deploy());

        walk.as("analyst", () -> {
            assertThatThrownBy(() -> publish.propose(UNIT, WHY, java.util.Map.of()))
                    .isInstanceOf(DraftRefused.class)
                    .hasMessage("studio.refused.began-from-older");
            return null;
        });
    }

    @Test
    void twoWhoChangeOneModelDoNotWriteOverEachOther() {
        walk.as("analyst", () -> begin("green"));

        walk.as("second-analyst", () -> {
            assertThatThrownBy(() -> drafts.save(RULE, 0, TABLE.formatted("red")))
                    .isInstanceOf(DraftRefused.class)
                    .hasMessage("studio.refused.saved-meanwhile");
            return null;
        });
    }

    @Test
    void oneStepLeadsBack() {
        var first = unit().deployment();
        var id = proposed("green");
        walk.as("supervisor", () -> {
            publish.approve(id);
            back.to(UNIT, first, "Green was too dark for the corridor.", "");
            return null;
        });

        assertThat(inForce()).contains("white");
        assertThat(lastTold()).isEqualTo("supervisor roll-back models of a unit");
        assertThat(Actor.asSystem("test", () -> units.versions(UNIT))).hasSize(3);
        walk.as("analyst", () -> {
            assertThat(proposals.of(UNIT)).extracting(Proposal::why).startsWith("Green was too dark for the corridor.");
            return null;
        });
    }

    private String lastTold() {
        return jdbc.sql("select actor || ' ' || action || ' ' || what from audit_event where about = ?"
                        + " order by id desc limit 1")
                .param(UNIT)
                .query(String.class)
                .single();
    }

    private UUID proposed(String colour) {
        return walk.as("analyst", () -> {
            begin(colour);
            return publish.propose(UNIT, WHY, java.util.Map.of());
        });
    }

    private Draft begin(String colour) {
        var published = units.find(UNIT).flatMap(unit -> unit.file(RULE)).orElseThrow();
        var draft = drafts.begin(published, published);
        return drafts.save(RULE, draft.version(), TABLE.formatted(colour));
    }

    private String inForce() {
        return unit().file(RULE).map(ModelFile::content).orElseThrow();
    }

    private PublishedUnit unit() {
        return Actor.asSystem("test", () -> units.find(UNIT).orElseThrow());
    }

    private long deployments() {
        return Actor.asSystem("test", () -> repository.createDeploymentQuery().count());
    }
}
