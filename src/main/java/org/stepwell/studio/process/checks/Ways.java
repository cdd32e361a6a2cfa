package org.stepwell.studio.process.checks;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** How one comes from step to step of a process, whatever decides there. */
final class Ways {

    private final Map<FlowNode, List<FlowNode>> next;

    Ways(Collection<FlowNode> nodes) {
        Map<FlowNode, List<FlowNode>> attached = nodes.stream()
                .filter(BoundaryEvent.class::isInstance)
                .map(BoundaryEvent.class::cast)
                .filter(event -> event.getAttachedTo() != null)
                .collect(groupingBy(BoundaryEvent::getAttachedTo, toList()));
        next = nodes.stream().collect(toMap(node -> node, node -> Stream.concat(
                        node.getOutgoing().stream().map(SequenceFlow::getTarget),
                        attached.getOrDefault(node, List.of()).stream())
                .toList()));
    }

    /** @return where one comes to from a step at once, the events at it among them */
    List<FlowNode> next(FlowNode node) {
        return next.getOrDefault(node, List.of());
    }

    /** @return the first ones and all that can be come to from them */
    static Set<FlowNode> from(Set<FlowNode> first, Function<FlowNode, Stream<FlowNode>> step) {
        var found = new HashSet<>(first);
        var toDo = new ArrayDeque<>(first);
        while (!toDo.isEmpty()) {
            step.apply(toDo.remove()).filter(found::add).forEach(toDo::add);
        }
        return found;
    }

    static Stream<FlowNode> before(FlowNode node) {
        var attachedTo = node instanceof BoundaryEvent event ? Stream.of((FlowNode) event.getAttachedTo()) : null;
        var around = node.getParentElement() instanceof SubProcess frame ? Stream.of((FlowNode) frame) : null;
        return Stream.of(node.getIncoming().stream().map(SequenceFlow::getSource), attachedTo, around)
                .filter(Objects::nonNull)
                .flatMap(found -> found);
    }

    static String named(FlowNode node) {
        return node.getName() == null ? node.getId() : node.getName();
    }
}
