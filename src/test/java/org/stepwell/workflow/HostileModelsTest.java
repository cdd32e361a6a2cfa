package org.stepwell.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.stepwell.HouseTest;
import org.stepwell.Proof;
import org.stepwell.audit.Actor;

/** Whoever can publish a model must not be able to run a program by it, or to keep the server busy for ever. */
@HouseTest
class HostileModelsTest {

    private static int refused;

    private static final List<String> PAYLOADS = List.of(
            "${''.getClass().forName('java.lang.Runtime').getMethod('exec')}",
            "${''['class']}",
            "#{runtimeService.createDeployment()}",
            "${execution.engineServices.runtimeService}",
            "${jdbcTemplate.execute('drop table patient')}",
            "before ${1 + now()} after",
            "${x[0]}");

    /** Each place in a model where the engine evaluates what is written there. */
    private static final List<String> PLACES = List.of(
            "<serviceTask id='a' camunda:delegateExpression=\"%s\"/>",
            "<serviceTask id='a' camunda:asyncBefore='true' camunda:jobPriority=\"%s\" camunda:delegateExpression='${b}'/>",
            "<userTask id='a' camunda:assignee=\"%s\"/>",
            "<userTask id='a' camunda:candidateGroups=\"%s\"/>",
            "<userTask id='a' camunda:dueDate=\"%s\"/>",
            "<userTask id='a' camunda:priority=\"%s\"/>",
            "<userTask id='a' name=\"%s\"/>",
            "<userTask id='a'><extensionElements><camunda:taskListener event='create' delegateExpression=\"%s\"/>"
                    + "</extensionElements></userTask>",
            "<userTask id='a'><extensionElements><camunda:inputOutput><camunda:inputParameter name='i'>%s"
                    + "</camunda:inputParameter></camunda:inputOutput></extensionElements></userTask>",
            "<callActivity id='a' calledElement=\"%s\"/>",
            "<businessRuleTask id='a' camunda:decisionRef=\"%s\"/>",
            "<userTask id='a'><multiInstanceLoopCharacteristics camunda:collection=\"%s\"/></userTask>",
            "<intermediateCatchEvent id='a'><timerEventDefinition><timeDate>%s</timeDate></timerEventDefinition>"
                    + "</intermediateCatchEvent>");

    private static final List<String> CODE = List.of(
            "<scriptTask id='a' scriptFormat='javascript'><script>1</script></scriptTask>",
            "<scriptTask id='a' scriptFormat='groovy' camunda:resource='classpath://x.groovy'/>",
            "<serviceTask id='a' camunda:class='java.lang.Object'/>",
            "<serviceTask id='a' camunda:type='shell'/>",
            "<serviceTask id='a' camunda:type='mail'/>",
            "<serviceTask id='a' camunda:type='external' camunda:topic='t'/>",
            "<serviceTask id='a' camunda:expression='${runtime.exec()}'/>",
            "<sendTask id='a' camunda:class='java.lang.Object'/>",
            "<businessRuleTask id='a' camunda:class='java.lang.Object'/>",
            "<serviceTask id='a'><extensionElements><camunda:connector><camunda:connectorId>http-connector"
                    + "</camunda:connectorId></camunda:connector></extensionElements></serviceTask>",
            "<userTask id='a'><extensionElements><camunda:formData><camunda:formField id='f' type='string'"
                    + " defaultValue='${x}'/></camunda:formData></extensionElements></userTask>",
            "<userTask id='a'><extensionElements><camunda:taskListener event='create' class='java.lang.Object'/>"
                    + "</extensionElements></userTask>",
            "<userTask id='a'><extensionElements><camunda:executionListener event='start' expression='${x}'/>"
                    + "</extensionElements></userTask>",
            "<userTask id='a'><extensionElements><camunda:inputOutput><camunda:inputParameter name='i'>"
                    + "<camunda:script scriptFormat='groovy'>1</camunda:script></camunda:inputParameter>"
                    + "</camunda:inputOutput></extensionElements></userTask>",
            "<userTask id='a'><multiInstanceLoopCharacteristics><completionCondition language='groovy'>1"
                    + "</completionCondition></multiInstanceLoopCharacteristics></userTask>");

    @Autowired
    ProcessEngine engine;

    static Stream<String> models() {
        return Stream.concat(CODE.stream(), PAYLOADS.stream().flatMap(payload -> PLACES.stream()
                .map(place -> place.formatted(payload))));
    }

    @ParameterizedTest
    @MethodSource("models")
    void refusesModelsThatCarryCode(String step) {
        refuses("hostile.bpmn", model("<startEvent id='s'/>", step));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<timeCycle>R/1970-01-01T00:00:00Z/PT1S</timeCycle>",
                "<timeCycle>R/2020-01-01T00:00:00Z/PT0S</timeCycle>",
                "<timeCycle>R/PT1S</timeCycle>",
                "<timeCycle>R100000/P1D</timeCycle>",
                "<timeCycle>R3/1970-01-01T00:00:00Z/P1D</timeCycle>",
                "<timeCycle>R3/PT1S</timeCycle>",
                "<timeCycle>0 * * * * ?</timeCycle>",
                "<timeDuration>PT1S</timeDuration>",
                "<timeDuration>PT0S</timeDuration>",
                "<timeDuration>P100Y</timeDuration>",
                "<timeDuration>-PT1H</timeDuration>",
                "<timeDate>9999-12-31T00:00:00Z</timeDate>",
                "<timeDate>1970-01-01T00:00:00Z</timeDate>",
                "<timeDate>tomorrow</timeDate>",
            })
    void refusesTimersThatNeverRestOrNeverCome(String timer) {
        refuses(
                "bomb.bpmn",
                model(
                        "<startEvent id='s'><timerEventDefinition>" + timer + "</timerEventDefinition></startEvent>",
                        "<userTask id='a'/>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x SYSTEM 'http://127.0.0.1:1/x.dtd'>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>",
                "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]>",
            })
    void refusesADocumentType(String declaration) {
        refuses("xxe.bpmn", declaration + model("<startEvent id='s'/>", "<userTask id='a'/>"));
        refuses("xxe.dmn", declaration + rule("", "<inputExpression><text>x</text></inputExpression>"));
    }

    @Test
    void refusesWhatIsTooLargeOrTooDeep() {
        refuses("large.bpmn", model("<startEvent id='s'/>", "<userTask id='a'/><!--" + "x".repeat(1_000_001) + "-->"));
        refuses("deep.dmn", rule("", "<a>".repeat(200) + "</a>".repeat(200)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"juel", "groovy", "javascript", "http://www.w3.org/1999/XPath"})
    void refusesRulesInAnotherLanguage(String language) {
        var attribute = "expressionLanguage='" + language + "'";
        refuses("language.dmn", rule(attribute, "<inputExpression><text>x</text></inputExpression>"));
        refuses("language.dmn", rule("", "<inputExpression " + attribute + "><text>x</text></inputExpression>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "function(x) external { java: { class: \"java.lang.Math\", method signature: \"abs(int)\" } }",
                "{ f: function(n) f(n) }.f(1)",
            })
    void refusesRulesWithFunctionsOfTheirOwn(String feel) {
        refuses("function.dmn", rule("", "<inputExpression><text>" + feel + "</text></inputExpression>"));
    }

    @AfterAll
    static void count() {
        Proof.row("Models that carry code are refused", "%d models".formatted(refused), "all, before any deployment");
    }

    private void refuses(String name, String content) {
        refused++;
        var before = engine.getRepositoryService().createDeploymentQuery().count();
        assertThatThrownBy(() -> Actor.asSystem("test", () -> engine.getRepositoryService()
                        .createDeployment()
                        .addString("test-" + UUID.randomUUID() + "-" + name, content)
                        .deploy()))
                .isInstanceOf(ProcessEngineException.class);
        assertThat(engine.getRepositoryService().createDeploymentQuery().count())
                .isEqualTo(before);
    }

    private static String model(String start, String step) {
        return "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'"
                + " xmlns:camunda='http://camunda.org/schema/1.0/bpmn' targetNamespace='t'><process id='hostile'"
                + " isExecutable='true' camunda:historyTimeToLive='P1D'>" + start
                + "<sequenceFlow id='f1' sourceRef='s' targetRef='a'/>" + step
                + "<sequenceFlow id='f2' sourceRef='a' targetRef='e'/><endEvent id='e'/></process></definitions>";
    }

    private static String rule(String attribute, String input) {
        return "<definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/' id='d' name='d' namespace='t' "
                + attribute + "><decision id='hostile-rule' name='r'><decisionTable id='t'><input id='i'>" + input
                + "</input><output id='o' name='o' typeRef='string'/><rule id='r1'><inputEntry id='e1'><text></text>"
                + "</inputEntry><outputEntry id='o1'><text>\"x\"</text></outputEntry></rule></decisionTable></decision>"
                + "</definitions>";
    }
}
