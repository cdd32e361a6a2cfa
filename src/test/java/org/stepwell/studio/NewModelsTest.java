package org.stepwell.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.stepwell.HouseTest;
import org.stepwell.audit.Actor;
import org.stepwell.studio.process.NewModels;
import org.stepwell.studio.process.Publish;
import org.stepwell.studio.process.RollBack;
import org.stepwell.studio.process.Units;
import org.stepwell.studio.process.checks.ModelChecks;
import org.stepwell.workflow.ControlledTime;
import org.stepwell.workflow.UnitDeployment;
import org.stepwell.workflow.Walk;

/** A model that is new passes the checks as it is, and one that goes is named nowhere any more. */
@HouseTest
class NewModelsTest {

    private static final String UNIT = "sleeptest";
    private static final String PURPOSE = "Advises <people> who sleep badly & wake early.";
    private static final String WHY = "Nobody uses it any more since last winter.";

    @Autowired
    private Walk walk;

    @Autowired
    private NewModels models;

    @Autowired
    private Drafts drafts;

    @Autowired
    private ModelChecks checks;

    @Autowired
    private Publish publish;

    @Autowired
    private RollBack back;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Units units;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @BeforeEach
    void aUnitWithOneForm() {
        ControlledTime.release();
        deploy(Map.of("forms/" + UNIT + "/first-form.form", "{\"id\": \"first-form\", \"components\": []}"));
    }

    @AfterEach
    void leaveNothing() {
        walk.as("analyst", () -> {
            proposals.waiting().forEach(one -> proposals.withdraw(one.id()));
            drafts.all().forEach(one -> drafts.discard(one.file().name()));
            return null;
        });
        Actor.asSystem("test", () -> repository
                .createDeploymentQuery()
                .deploymentName(UnitDeployment.PREFIX + UNIT)
                .list()
                .forEach(one -> repository.deleteDeployment(one.getId(), true)));
    }

    @Test
    void asksForATestToBeRun() {
        analyst(() -> models.begin(UNIT, ModelKind.PATHWAY, "sleep-well", "Somebody sleeps again", PURPOSE));

        assertThat(analyst(() -> checks.of(UNIT))).extracting(Finding::check).containsExactly("pathway-not-run");
    }

    @ParameterizedTest
    @EnumSource(names = "PATHWAY", mode = EnumSource.Mode.EXCLUDE)
    void passesTheChecksAsItIs(ModelKind kind) {
        var draft = analyst(() -> models.begin(UNIT, kind, "sleep-advice", "Sleep \"advice\"", PURPOSE));

        assertThat(draft.base()).isNull();
        assertThat(draft.file().name().key()).isEqualTo("sleep-advice");
        assertThat(analyst(() -> checks.of(UNIT))).isEmpty();
        assertThat(analyst(() -> publish.propose(UNIT, WHY, Map.of()))).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "Sleep, Sleep advice, It helps people sleep., studio.refused.key",
        "sleep_advice, Sleep advice, It helps people sleep., studio.refused.key",
        "sleep--advice, Sleep advice, It helps people sleep., studio.refused.key",
        "shared-care-plan, Sleep advice, It helps people sleep., studio.refused.key-taken",
        "sleep-advice, S, It helps people sleep., studio.refused.name",
        "sleep-advice, Sleep advice, Short, studio.refused.purpose"
    })
    void saysWhatIsWrongWithIt(String key, String title, String purpose, String refusal) {
        walk.as("analyst", () -> {
            assertThatThrownBy(() -> models.begin(UNIT, ModelKind.BPMN, key, title, purpose))
                    .isInstanceOf(DraftRefused.class)
                    .hasMessage(refusal);
            return null;
        });
    }

    @Test
    void whatIsStillNamedStays() {
        var form = ModelName.parse("forms/careplan/agree-plan.form").orElseThrow();

        var found = analyst(() -> {
            drafts.takeAway(
                    units.find("careplan").flatMap(unit -> unit.file(form)).orElseThrow());
            return checks.of("careplan");
        });

        assertThat(found)
                .filteredOn(Finding::isError)
                .extracting(Finding::check, Finding::element)
                .containsExactly(tuple("still-named", "agree-plan"));
    }

    @Test
    void nobodyBeginsWhatWasTakenAway() {
        var name = ModelName.parse("processes/" + UNIT + "/sleep-advice.bpmn").orElseThrow();
        var file = analyst(() -> models.begin(UNIT, ModelKind.BPMN, "sleep-advice", "Sleep advice", PURPOSE))
                .file();
        agreed(Map.of());
        var with = Actor.asSystem("test", () -> units.find(UNIT).orElseThrow());
        assertThat(with.file(name)).contains(file);

        analyst(() -> drafts.takeAway(file));
        assertThat(analyst(() -> checks.of(UNIT))).isEmpty();
        agreed(Map.of());

        assertThat(Actor.asSystem("test", () -> units.find(UNIT).orElseThrow()).file(name))
                .isEmpty();
        assertThat(analyst(() -> drafts.all())).isEmpty();
        assertThatThrownBy(this::start).isInstanceOf(SuspendedEntityInteractionException.class);

        walk.as("supervisor", () -> {
            back.to(UNIT, with.deployment(), "People do use it, as we learned.", "");
            return null;
        });
        assertThat(start()).isNotNull();
    }

    @Test
    void aUnitKeepsItsLastFile() {
        var found = analyst(() -> {
            drafts.takeAway(units.find(UNIT).orElseThrow().files().get(0));
            return checks.of(UNIT);
        });

        assertThat(found).extracting(Finding::check).containsExactly("last-file");
    }

    private String start() {
        return Actor.asSystem("test", () -> runtime.startProcessInstanceByKey("sleep-advice", "sleep-test")
                .getId());
    }

    private void agreed(Map<String, String> reasons) {
        var id = analyst(() -> publish.propose(UNIT, WHY, reasons));
        walk.as("supervisor", () -> {
            publish.approve(id);
            return null;
        });
    }

    private void deploy(Map<String, String> files) {
        Actor.asSystem("test", () -> {
            var deployment = repository
                    .createDeployment()
                    .name(UnitDeployment.PREFIX + UNIT)
                    .source(UnitDeployment.BUNDLE);
            files.forEach(deployment::addString);
            return deployment.deploy();
        });
    }

    private <T> T analyst(Supplier<T> what) {
        return walk.as("analyst", what);
    }
}
