package org.stepwell.studio.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The outline of a process is read from its start on, however its file is written. */
class FlowOrderTest {

    private static final String SHUFFLED = """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="x" targetNamespace="t">
              <bpmn:process id="p" isExecutable="true">
                <bpmn:subProcess id="meanwhile" triggeredByEvent="true">
                  <bpmn:endEvent id="end-seen" />
                  <bpmn:startEvent id="start-news" />
                  <bpmn:sequenceFlow id="i" sourceRef="start-news" targetRef="end-seen" />
                </bpmn:subProcess>
                <bpmn:endEvent id="end-done" />
                <bpmn:boundaryEvent id="on-late" attachedToRef="ask" />
                <bpmn:userTask id="remind" />
                <bpmn:exclusiveGateway id="join" />
                <bpmn:userTask id="call" />
                <bpmn:userTask id="write" />
                <bpmn:userTask id="ask" />
                <bpmn:exclusiveGateway id="which-way" />
                <bpmn:startEvent id="start-asked" />
                <bpmn:sequenceFlow id="a" sourceRef="start-asked" targetRef="ask" />
                <bpmn:sequenceFlow id="b" sourceRef="ask" targetRef="which-way" />
                <bpmn:sequenceFlow id="c" sourceRef="which-way" targetRef="write" />
                <bpmn:sequenceFlow id="d" sourceRef="which-way" targetRef="call" />
                <bpmn:sequenceFlow id="again" sourceRef="which-way" targetRef="ask" />
                <bpmn:sequenceFlow id="e" sourceRef="write" targetRef="join" />
                <bpmn:sequenceFlow id="f" sourceRef="call" targetRef="join" />
                <bpmn:sequenceFlow id="g" sourceRef="join" targetRef="end-done" />
                <bpmn:sequenceFlow id="h" sourceRef="on-late" targetRef="remind" />
                <bpmn:sequenceFlow id="j" sourceRef="remind" targetRef="join" />
                <bpmn:userTask id="round" />
                <bpmn:userTask id="and-round" />
                <bpmn:sequenceFlow id="k" sourceRef="round" targetRef="and-round" />
                <bpmn:sequenceFlow id="l" sourceRef="and-round" targetRef="round" />
              </bpmn:process>
            </bpmn:definitions>
            """;

    @Test
    void goesEachBranchFromTheStartOn() {
        assertThat(read(SHUFFLED))
                .extracting(FlowNode::getId)
                .containsExactly(
                        "start-asked",
                        "ask",
                        "on-late",
                        "which-way",
                        "write",
                        "call",
                        "remind",
                        "join",
                        "end-done",
                        "meanwhile",
                        "start-news",
                        "end-seen",
                        "round",
                        "and-round");
    }

    @ParameterizedTest
    @MethodSource("processes")
    void listsAllOfARealProcessOnce(Path file) throws IOException {
        var model = Bpmn.readModelFromFile(file.toFile());

        var order = FlowOrder.of(model);

        assertThat(order).containsExactlyInAnyOrderElementsOf(model.getModelElementsByType(FlowNode.class));
        assertThat(order.get(0)).isInstanceOf(StartEvent.class);
        assertThat(order).filteredOn(BoundaryEvent.class::isInstance).allSatisfy(event -> assertThat(
                        order.indexOf(((BoundaryEvent) event).getAttachedTo()))
                .isLessThan(order.indexOf(event)));
    }

    static Stream<Path> processes() throws IOException {
        try (var files = Files.walk(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).toList().stream();
        }
    }

    private static List<FlowNode> read(String text) {
        return FlowOrder.of(Bpmn.readModelFromStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }
}
