package org.stepwell.studio.process;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * The steps of a process as one reads them: from the start on, each branch before the next and a join behind all of them;
 * what stands within a step right behind it, and then what may interrupt it.
 */
final class FlowOrder {

    private final Map<ModelElementInstance, List<FlowNode>> within;
    private final Map<FlowNode, List<FlowNode>> attached;
    private final Map<FlowNode, List<FlowNode>> next;
    private final List<FlowNode> ordered = new ArrayList<>();

    private FlowOrder(BpmnModelInstance model) {
        var nodes = model.getModelElementsByType(FlowNode.class);
        within = nodes.stream().collect(groupingBy(FlowNode::getParentElement));
        attached = nodes.stream().filter(FlowOrder::isAttached).collect(groupingBy(FlowOrder::host));
        next = model.getModelElementsByType(SequenceFlow.class).stream()
                .filter(flow -> flow.getSource() != null && flow.getTarget() != null)
                .collect(groupingBy(SequenceFlow::getSource, mapping(SequenceFlow::getTarget, toList())));
        nodes.stream()
                .map(FlowNode::getParentElement)
                .filter(around -> !(around instanceof FlowNode))
                .distinct()
                .forEach(this::read);
    }

    /** @return all of them */
    static List<FlowNode> of(BpmnModelInstance model) {
        return new FlowOrder(model).ordered;
    }

    private void read(ModelElementInstance around) {
        for (var node : inOrder(within.getOrDefault(around, List.of()))) {
            ordered.add(node);
            read(node);
            ordered.addAll(attached.getOrDefault(node, List.of()));
        }
    }

    /** What begins nowhere goes round, and stands behind all that begins. */
    private List<FlowNode> inOrder(List<FlowNode> nodes) {
        var targets = next.values().stream().flatMap(List::stream).collect(toSet());
        var first = new LinkedHashSet<FlowNode>();
        nodes.stream().filter(StartEvent.class::isInstance).forEach(first::add);
        nodes.stream()
                .filter(node -> !isAttached(node) && !targets.contains(node))
                .forEach(first::add);
        var seen = new HashSet<FlowNode>();
        var order = new ArrayList<>(from(List.copyOf(first), seen));
        nodes.stream()
                .filter(node -> !isAttached(node) && !seen.contains(node))
                .toList()
                .forEach(node -> order.addAll(from(List.of(node), seen)));
        return order;
    }

    /** Whatever is left last stands first, so that the last branch is gone first. */
    private List<FlowNode> from(List<FlowNode> first, Set<FlowNode> seen) {
        var order = new LinkedList<FlowNode>();
        var path = new ArrayDeque<FlowNode>();
        for (var at = first.size() - 1; at >= 0; at--) {
            if (!seen.contains(first.get(at))) {
                path.push(first.get(at));
            }
            while (!path.isEmpty()) {
                var node = path.peek();
                seen.add(node);
                ways(node)
                        .filter(way -> !seen.contains(way))
                        .reduce((one, last) -> last)
                        .ifPresentOrElse(path::push, () -> order.addFirst(path.pop()));
            }
        }
        return order;
    }

    private Stream<FlowNode> ways(FlowNode node) {
        return Stream.concat(Stream.of(node), attached.getOrDefault(node, List.of()).stream())
                .flatMap(from -> next.getOrDefault(from, List.of()).stream());
    }

    private static boolean isAttached(FlowNode node) {
        return node instanceof BoundaryEvent event && event.getAttachedTo() != null;
    }

    private static FlowNode host(FlowNode node) {
        return Objects.requireNonNull(((BoundaryEvent) node).getAttachedTo());
    }
}
