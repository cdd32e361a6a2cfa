package org.stepwell.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.stepwell.HouseTest;
import org.stepwell.audit.Actor;
import org.stepwell.studio.process.checks.ModelChecks;
import org.stepwell.workflow.Walk;

/** Whatever is brought to the studio as a model is looked at without harm, and refused with words that say why. */
@HouseTest
class HostileDraftsTest {

    private static final String PROCESS = "processes/careplan/shared-care-plan.bpmn";
    private static final String RULE = "processes/careplan/detect-plan-conflicts.dmn";
    private static final String FORM = "forms/careplan/agree-plan.form";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    private ModelChecks checks;

    @Autowired
    private Drafts drafts;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private Walk walk;

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("nothing", PROCESS, ""),
                Arguments.of("no XML", PROCESS, "<<<"),
                Arguments.of("another XML", PROCESS, "<html/>"),
                Arguments.of(
                        "an external entity",
                        PROCESS,
                        "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>"
                                + process("<userTask id='a' name='&e;'/>")),
                Arguments.of(
                        "an external rule entity",
                        RULE,
                        "<!DOCTYPE x SYSTEM 'http://127.0.0.1:1/x.dtd'>" + table("<rule id='r'/>")),
                Arguments.of("entities of entities", PROCESS, laughs()),
                Arguments.of("deep nesting", PROCESS, process(deep("subProcess", 20_000))),
                Arguments.of("a deep rule", RULE, table(deep("a", 40_000))),
                Arguments.of("a deep form", FORM, "{\"components\":" + "[".repeat(50_000) + "]".repeat(50_000) + "}"),
                Arguments.of(
                        "a reflective expression",
                        PROCESS,
                        process("<serviceTask id='a' camunda:delegateExpression=\"${''.getClass()}\"/>")),
                Arguments.of(
                        "a script",
                        PROCESS,
                        process(
                                "<scriptTask id='a' scriptFormat='groovy'><script>System.exit(1)</script></scriptTask>")),
                Arguments.of("a class", PROCESS, process("<serviceTask id='a' camunda:class='java.lang.Object'/>")),
                Arguments.of("a mail", PROCESS, process("<serviceTask id='a' camunda:type='mail'/>")),
                Arguments.of("a loop without end", PROCESS, process("""
                        <exclusiveGateway id='a' default='g'/><sequenceFlow id='f3' sourceRef='a' targetRef='b'/>
                        <serviceTask id='b' camunda:delegateExpression='${draftPlan}'/>
                        <sequenceFlow id='g' sourceRef='b' targetRef='a'/>""")),
                Arguments.of("a table of many rows", RULE, table(rows(6_000))),
                Arguments.of(
                        "a rule in another language",
                        RULE,
                        table("<rule id='r'/>")
                                .replace(
                                        "<input id='i'>",
                                        "<input id='i'><inputExpression expressionLanguage='groovy'><text>1</text></inputExpression>")),
                Arguments.of("a form of another kind", FORM, "[1,2,3]"),
                Arguments.of(
                        "a frame in a form",
                        FORM,
                        "{\"components\":[{\"type\":\"iframe\",\"url\":\"https://example.org\"}]}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void isRefusedWithAReasonAndChangesNothing(String what, String file, String content) {
        var deployments = deployments();
        var name = ModelName.parse(file).orElseThrow();

        assertTimeout(PATIENCE, () -> {
            var found = Actor.asSystem(
                    "test",
                    () -> checks.of(new UnitChange(name.unit(), List.of(new ModelFile(name, content)), Set.of())));
            assertThat(found).anySatisfy(one -> {
                assertThat(one.isError()).isTrue();
                assertThat(one.words()).isNotBlank();
            });
        });
        assertThat(deployments()).isEqualTo(deployments);
    }

    @Test
    void isNotEvenKeptWhenItIsTooLarge() {
        var name = ModelName.parse(RULE).orElseThrow();
        for (var content : List.of("x".repeat(50_000_000), table(rows(1_000_000)))) {
            assertThatThrownBy(() -> walk.as("analyst", () -> drafts.begin(new ModelFile(name, content), null)))
                    .isInstanceOf(DraftRefused.class);
        }
        assertThat(walk.as("analyst", () -> drafts.of(name))).isEmpty();
    }

    private long deployments() {
        return Actor.asSystem("test", () -> repository.createDeploymentQuery().count());
    }

    private static String process(String steps) {
        return "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'"
                + " xmlns:camunda='http://camunda.org/schema/1.0/bpmn' targetNamespace='t'><process id='shared-care-plan'"
                + " isExecutable='true' camunda:historyTimeToLive='P1D'><startEvent id='s'/>"
                + "<sequenceFlow id='f1' sourceRef='s' targetRef='a'/>" + steps + "</process></definitions>";
    }

    private static String table(String rules) {
        return "<definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/' id='d' name='d' namespace='t'>"
                + "<decision id='detect-plan-conflicts' name='Check plan'><decisionTable id='t'><input id='i'>"
                + "</input><output id='o' name='o' typeRef='string'/>" + rules
                + "</decisionTable></decision></definitions>";
    }

    private static String rows(int rows) {
        return IntStream.range(0, rows)
                .mapToObj(row -> "<rule id='r" + row + "'><inputEntry id='i" + row + "'><text>" + row
                        + "</text></inputEntry><outputEntry id='o" + row + "'><text>1</text></outputEntry></rule>")
                .collect(Collectors.joining());
    }

    private static String deep(String element, int levels) {
        return ("<" + element + ">").repeat(levels) + ("</" + element + ">").repeat(levels);
    }

    private static String laughs() {
        var entities = IntStream.range(1, 20)
                .mapToObj(n -> "<!ENTITY e" + n + " '" + ("&e" + (n - 1) + ";").repeat(10) + "'>")
                .collect(Collectors.joining());
        return "<!DOCTYPE x [<!ENTITY e0 'ha'>" + entities + "]>" + process("<userTask id='a' name='&e19;'/>");
    }
}
