package org.stepwell.studio.process.checks;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.springframework.stereotype.Component;
import org.stepwell.studio.Finding;
import org.stepwell.studio.ModelFile;
import org.stepwell.studio.ModelKind;

/** Somebody can come to every step, and nobody is caught in one. */
@Component
class EveryStepIsReached implements Check {

    @Override
    public Stream<Finding> of(UnitInHand unit) {
        return unit.drafts(ModelKind.BPMN)
                .flatMap(file -> UnitInHand.process(file).stream().flatMap(model -> all(file, model)));
    }

    private static Stream<Finding> all(ModelFile file, BpmnModelInstance model) {
        var nodes = model.getModelElementsByType(FlowNode.class);
        var ways = new Ways(nodes);
        var reached = Ways.from(starts(nodes), node -> ways.next(node).stream());
        var leaving = Ways.from(ends(nodes), Ways::before);
        var isLedOut = nodes.stream().anyMatch(EveryStepIsReached::interrupts);
        return Stream.concat(
                nodes.stream()
                        .filter(node -> !reached.contains(node))
                        .map(node -> Check.error("unreachable", file, node.getId(), Ways.named(node))),
                nodes.stream()
                        .filter(node -> !isLedOut && reached.contains(node) && !leaving.contains(node))
                        .map(node -> Check.error("no-way-out", file, node.getId(), Ways.named(node))));
    }

    private static Set<FlowNode> starts(Collection<FlowNode> nodes) {
        return nodes.stream()
                .filter(node -> node instanceof StartEvent || isAnytime(node))
                .collect(Collectors.toSet());
    }

    /** A path ends at an end, and at any step nothing follows: the engine lets such a step end its path. */
    private static Set<FlowNode> ends(Collection<FlowNode> nodes) {
        return nodes.stream()
                .filter(node -> node instanceof EndEvent || node.getOutgoing().isEmpty())
                .collect(Collectors.toSet());
    }

    /** What begins by an event at any time, and where its start interrupts, a way out for everybody. */
    private static boolean isAnytime(FlowNode node) {
        return node instanceof SubProcess frame && frame.triggeredByEvent();
    }

    private static boolean interrupts(FlowNode node) {
        return isAnytime(node)
                && node.getChildElementsByType(StartEvent.class).stream().anyMatch(StartEvent::isInterrupting);
    }
}
