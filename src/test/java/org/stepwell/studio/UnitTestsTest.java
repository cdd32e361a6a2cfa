package org.stepwell.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stepwell.HouseTest;
import org.stepwell.audit.Actor;
import org.stepwell.studio.process.Publish;
import org.stepwell.studio.process.UnitTests;
import org.stepwell.studio.process.Units;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.Walk;

/** A change is proposed only once the pathway tests of its unit have passed on exactly that change. */
@HouseTest
class UnitTestsTest {

    private static final String UNIT = "crisis";
    private static final ModelName RULE =
            ModelName.parse("processes/crisis/triage-suicide-risk.dmn").orElseThrow();
    private static final String WHY = "The medical director asked for another wording.";
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    @Autowired
    private UnitTests tests;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Publish publish;

    @Autowired
    private Units units;

    @Autowired
    private Walk walk;

    @BeforeEach
    void letTimeRun() {
        ControlledTime.release();
    }

    @AfterEach
    void leaveNothing() {
        walk.as("analyst", () -> {
            proposals.waiting().forEach(one -> proposals.withdraw(one.id()));
            drafts.of(RULE).ifPresent(draft -> drafts.discard(RULE));
            return null;
        });
    }

    @Test
    void standBetweenADraftAndItsProposal() {
        var inForce = Actor.asSystem(
                        "test", () -> units.find(UNIT).orElseThrow().file(RULE))
                .orElseThrow();
        change(inForce, inForce.content().replace("<text>\"high\"</text>", "<text>\"moderate\"</text>"));
        assertThat(results()).extracting(UnitTests.Tested::result).containsOnlyNulls();
        refused();

        runs();
        assertThat(results())
                .filteredOn(one -> one.file().name().key().equals("sister-calls"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.result().passed()).isFalse();
                    assertThat(one.result().words()).contains("triage-suicide-risk");
                });
        refused();

        change(inForce, inForce.content().replace("</description>", " Worded anew.</description>"));
        assertThat(results()).extracting(UnitTests.Tested::result).containsOnlyNulls();
        runs();
        assertThat(results()).allMatch(one -> one.result().passed());
        walk.as("analyst", () -> {
            var id = publish.propose(UNIT, WHY, Map.of());
            assertThat(proposals.find(id)).isPresent();
            return null;
        });
    }

    private void change(ModelFile inForce, String text) {
        walk.as("analyst", () -> {
            var draft = drafts.begin(inForce, inForce);
            return drafts.save(RULE, draft.version(), text);
        });
    }

    private void refused() {
        walk.as("analyst", () -> {
            assertThatThrownBy(() -> publish.propose(UNIT, WHY, Map.of()))
                    .isInstanceOf(DraftRefused.class)
                    .hasMessage("studio.refused.tests");
            return null;
        });
    }

    private void runs() {
        walk.as("analyst", () -> {
            tests.begin(drafts.of(UNIT));
            return null;
        });
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(500)).until(() -> run().over());
        assertThat(run().why()).isNull();
    }

    private UnitTests.Run run() {
        return walk.as("analyst", () -> tests.run(drafts.of(UNIT)));
    }

    private List<UnitTests.Tested> results() {
        return walk.as("analyst", () -> tests.of(drafts.of(UNIT)));
    }
}
