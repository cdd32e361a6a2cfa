package org.stepwell.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every model to one style, so that it reads the same in the modeler, the worklist and the code. */
class ModelStyleTest {

    private static final String KEBAB = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    @ParameterizedTest
    @MethodSource("org.stepwell.workflow.Journey#all")
    void isOneDocumentedJourneyNamedLikeItsFile(Journey journey) {
        journey.holds(
                Process.class, "its key is the file's name", it -> it.getId().equals(journey.key()));
        journey.holds(Process.class, "says its purpose", Journey::isDocumented);
        journey.holds(
                Process.class,
                "has history time to live and version tag",
                it -> it.isExecutable()
                        && it.getCamundaHistoryTimeToLiveString() != null
                        && it.getCamundaVersionTag() != null);
        assertThat(journey.elements(Process.class))
                .as("%s: one journey a file", journey)
                .hasSize(1);
        assertThat(journey.elements(Activity.class).stream().filter(it -> !(it instanceof SubProcess)))
                .as("%s: a screen holds it", journey)
                .hasSizeLessThanOrEqualTo(25);
    }

    @ParameterizedTest
    @MethodSource("org.stepwell.workflow.Journey#all")
    void namesEveryElement(Journey journey) {
        journey.holds(FlowElement.class, "ids are kebab-case and chosen, not generated", it -> it.getId()
                .matches(KEBAB));
        journey.holds(
                Message.class, "message ids are their names", it -> it.getId().equals(it.getName()));
        journey.holds(FlowNode.class, "has a name", it -> isNamed(it) || isForkOrJoin(it));
        journey.holds(StartEvent.class, "starts with start-", it -> it.getId().startsWith("start-"));
        journey.holds(EndEvent.class, "starts with end-", it -> it.getId().startsWith("end-"));
        journey.holds(Event.class, "starts with on-", it -> it.getId().matches("(start|end|on)-.*"));
        journey.holds(Gateway.class, "starts with a question or fork- or join-", it -> it.getId()
                .matches(isForkOrJoin(it) ? "(fork|join)-.*" : "(is|has|may|which)-.*"));
    }

    @ParameterizedTest
    @MethodSource("org.stepwell.workflow.Journey#all")
    void asksAtEachDecisionAndLabelsTheAnswers(Journey journey) {
        journey.holds(
                ExclusiveGateway.class,
                "its label ends with ?",
                it -> isForkOrJoin(it) || it.getName().endsWith("?"));
        journey.holds(
                ExclusiveGateway.class,
                "every answer is labelled",
                it -> isForkOrJoin(it) || it.getOutgoing().stream().allMatch(ModelStyleTest::isNamed));
        journey.holds(
                ExclusiveGateway.class,
                "every answer but the default has a condition",
                it -> isForkOrJoin(it)
                        || it.getOutgoing().stream()
                                .allMatch(flow ->
                                        (flow.getConditionExpression() == null) == flow.equals(it.getDefault())));
    }

    @ParameterizedTest
    @MethodSource("org.stepwell.workflow.Journey#all")
    void drawsEveryStepAndFlow(Journey journey) {
        journey.holds(FlowNode.class, "has a shape", it -> it.getDiagramElement() != null);
        journey.holds(
                SequenceFlow.class,
                "has an edge",
                it -> it.getDiagramElement() != null
                        && it.getDiagramElement().getWaypoints().size() > 1);
    }

    private static boolean isNamed(FlowElement element) {
        return element.getName() != null && !element.getName().isBlank();
    }

    private static boolean isForkOrJoin(FlowNode node) {
        return node instanceof ParallelGateway
                || node instanceof Gateway && node.getOutgoing().size() == 1;
    }
}
