package org.stepwell.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.stepwell.studio.HeldUnit.FORM;
import static org.stepwell.studio.HeldUnit.PROCESS;
import static org.stepwell.studio.HeldUnit.RULE;
import static org.stepwell.studio.HeldUnit.UNIT;

import java.net.URI;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
import org.stepwell.studio.process.Publish;
import org.stepwell.studio.process.Units;
import org.stepwell.studio.process.Upgrades;
import org.stepwell.studio.process.checks.ModelChecks;
import org.stepwell.workflow.BundledModels;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.Walk;

/** What an upgrade brings for a unit that a site has published waits, and is answered file by file. */
@HouseTest
class UpgradesTest {

    private static final String WHY = "Taken over from what came with Stepwell.";

    @Autowired
    private Walk walk;

    @Autowired
    private Upgrades upgrades;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Publish publish;

    @Autowired
    private Units units;

    @Autowired
    private ModelChecks checks;

    @Autowired
    private BundledModels bundled;

    private HeldUnit unit;

    @BeforeEach
    void aUnitThatTheSiteHasChanged(@Autowired RepositoryService repository, @Autowired JdbcClient jdbc) {
        ControlledTime.release();
        unit = new HeldUnit(repository, bundled, jdbc);
    }

    @AfterEach
    void leaveNothing() {
        walk.as("analyst", () -> {
            proposals.waiting().forEach(one -> proposals.withdraw(one.id()));
            drafts.all().forEach(one -> drafts.discard(one.file().name()));
            return null;
        });
        unit.remove();
    }

    @Test
    void tellsWhatChangedOnEitherSide() {
        var held = held();

        assertThat(held.keySet()).containsExactlyInAnyOrder(RULE, PROCESS, FORM);
        assertThat(held.get(RULE).standing()).isEqualTo(HeldBack.Standing.ONLY_THEIRS);
        assertThat(held.get(RULE).theirs())
                .extracting(Difference::before, Difference::after)
                .contains(tuple(">= 12", ">= 10"));
        assertThat(held.get(RULE).ours()).isEmpty();
        assertThat(held.get(PROCESS).standing()).isEqualTo(HeldBack.Standing.APART);
        assertThat(held.get(PROCESS).merged().orElseThrow()).contains("Relapse feared", "camunda:dueDate=\"P2D\"");
        assertThat(held.get(FORM).standing()).isEqualTo(HeldBack.Standing.CONFLICT);
        assertThat(held.get(FORM).theirs()).allMatch(held.get(FORM)::isDisputed);
        assertThat(held.get(FORM).disputes())
                .extracting(Dispute::before, Dispute::theirs, Dispute::ours)
                .containsExactly(
                        tuple("Do they come back?", "Does the person want to come back into care?", "Back again?"));
        assertThat(analyst(() -> upgrades.waiting())).contains(UNIT);
    }

    @Test
    void anAnswerComesIntoForceAsAnyOtherChange() {
        var id = analyst(() -> {
            upgrades.takeTheirs(RULE);
            upgrades.merge(PROCESS, Map.of());
            upgrades.keepOurs(FORM);
            assertThatThrownBy(() -> upgrades.takeTheirs(FORM))
                    .isInstanceOf(DraftRefused.class)
                    .hasMessage("studio.refused.draft-there");
            return publish.propose(UNIT, WHY, Map.of());
        });
        assertThat(held()).hasSize(3);

        walk.as("supervisor", () -> {
            publish.approve(id);
            return null;
        });

        assertThat(held()).isEmpty();
        assertThat(text(RULE)).isEqualTo(bundled.units().get(UNIT).get(RULE.toString()));
        assertThat(text(PROCESS)).contains("Relapse feared", "camunda:dueDate=\"P2D\"");
        assertThat(text(FORM)).contains("Back again?");
        assertThat(analyst(() -> proposals.of(UNIT)).get(0).changes())
                .extracting(Proposal.Change::shipped)
                .doesNotContainNull();
        assertThat(analyst(() -> drafts.all())).isEmpty();
    }

    @Test
    void whatBothChangedIsAnsweredOneByOneOnThePage(@LocalServerPort int port) {
        var analyst = new Visitor(port).signIn("analyst", "stepwell");
        var question = "Field_answer#label";

        assertThat(analyst.get("/studio/units/" + UNIT + "/upgrade").body())
                .contains("What both changed", "name=\"" + question + "\"", "Do they come back?", "Back again?");
        assertThat(analyst.post("/studio/models/" + FORM + "/both", Map.of(question, "both"))
                        .headers()
                        .firstValue("location"))
                .hasValueSatisfying(page -> assertThat(
                                analyst.get(URI.create(page).getPath()).body())
                        .contains("Choose a side for everything"));
        assertThat(analyst(() -> drafts.of(FORM))).isEmpty();

        analyst.post("/studio/models/" + FORM + "/both", Map.of(question, "theirs"));

        var draft = analyst(() -> drafts.of(FORM)).orElseThrow();
        assertThat(draft.file().content()).isEqualTo(bundled.units().get(UNIT).get(FORM.toString()));
        assertThat(draft.shipped()).isNotNull();
        assertThat(analyst(() -> checks.of(UNIT))).isEmpty();
        assertThat(analyst.get("/studio/units/" + UNIT).body()).contains("Propose these changes");
    }

    @Test
    void whoeverKeepsTheirOwnAlonePublishesNothing() {
        var before = unit.deployments();
        var id = analyst(() -> {
            upgrades.keepOurs(FORM);
            return publish.propose(UNIT, WHY, Map.of());
        });
        walk.as("supervisor", () -> {
            publish.approve(id);
            return null;
        });

        assertThat(unit.deployments()).isEqualTo(before);
        assertThat(held().keySet()).containsExactlyInAnyOrder(RULE, PROCESS);
    }

    @Test
    void nothingWaitsWhereNothingWasPublishedHere() {
        assertThat(analyst(() -> upgrades.of("careplan"))).isEmpty();
    }

    private Map<ModelName, HeldBack> held() {
        return analyst(() -> upgrades.of(UNIT).stream().collect(Collectors.toMap(HeldBack::name, one -> one)));
    }

    private <T> T analyst(Supplier<T> what) {
        return walk.as("analyst", what::get);
    }

    private String text(ModelName name) {
        return Actor.asSystem("test", () -> units.find(UNIT)
                .flatMap(unit -> unit.file(name))
                .map(ModelFile::content)
                .orElseThrow());
    }
}
