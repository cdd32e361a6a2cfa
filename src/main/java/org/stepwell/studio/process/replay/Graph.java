package org.stepwell.studio.process.replay;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.CompensateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.xml.ModelException;

/** A process as nodes with the ways between them. */
class Graph {

    /** How a node lets somebody through. */
    enum Role {
        /** Begins on one way in and leads on by all ways out once it has ended. */
        STEP,
        /** Begins a scope, once each time the scope begins. */
        START,
        /** Begins whenever the scope around it is at work. */
        ANYTIME,
        /** Begins whenever the step to which it is attached is at work. */
        BOUNDARY,
        /** Lets through from any way to one. */
        ONE,
        /** Lets through from all ways to all. */
        ALL,
        /** Lets through from any way to all: more than the model may allow, never less. */
        ANY,
        /** May begin at any time, as what brings it about is no way of the model. */
        FREE
    }

    /**
     * @param kind what it is in BPMN, with what an event is about
     * @param scope the sub-process around it; empty for the process itself
     * @param several whether it is done for each of several, or for none
     * @param attached to which step it is attached; null for most
     * @param interrupts whether that step ends by it
     */
    record Node(
            String id,
            Role role,
            String kind,
            String scope,
            boolean frame,
            boolean several,
            String attached,
            boolean interrupts,
            List<String> in,
            List<String> out) {}

    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<String, String> sources = new HashMap<>();
    private final Map<String, String> targets = new HashMap<>();

    private Graph(Process process) {
        process.getModelInstance().getModelElementsByType(FlowNode.class).forEach(this::add);
        process.getModelInstance()
                .getModelElementsByType(SequenceFlow.class)
                .forEach(flow -> way(
                        flow.getId(), flow.getSource().getId(), flow.getTarget().getId()));
        links(process.getModelInstance().getModelElementsByType(LinkEventDefinition.class));
    }

    /** @return empty for a text that is no process with this key */
    static Optional<Graph> read(String text, String key) {
        try {
            BpmnModelInstance model =
                    Bpmn.readModelFromStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            return model.getModelElementById(key) instanceof Process process
                    ? Optional.of(new Graph(process))
                    : Optional.empty();
        } catch (ModelException | NullPointerException unreadable) {
            // a flow that leads nowhere has no target to ask for
            return Optional.empty();
        }
    }

    /** @return null for a step that is not there */
    Node node(String id) {
        return nodes.get(id);
    }

    Node source(String way) {
        return nodes.get(sources.get(way));
    }

    /** @return whether the one leads to the other with nothing to be done between them */
    boolean leads(String from, String to) {
        if (!nodes.containsKey(from) || !nodes.containsKey(to)) {
            return false;
        }
        if (from.equals(nodes.get(to).attached()) || from.equals(nodes.get(to).scope())) {
            return true;
        }
        var left = new ArrayDeque<>(nodes.get(from).out());
        var seen = new HashSet<String>();
        while (!left.isEmpty()) {
            var next = targets.get(left.pop());
            if (next.equals(to)) {
                return true;
            }
            var role = nodes.get(next).role();
            if ((role == Role.ONE || role == Role.ALL || role == Role.ANY) && seen.add(next)) {
                left.addAll(nodes.get(next).out());
            }
        }
        return false;
    }

    private void add(FlowNode node) {
        var boundary = node instanceof BoundaryEvent event ? event : null;
        nodes.put(
                node.getId(),
                new Node(
                        node.getId(),
                        role(node),
                        kind(node),
                        node.getParentElement() instanceof SubProcess around ? around.getId() : "",
                        node instanceof SubProcess,
                        node instanceof Activity activity
                                && activity.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics,
                        boundary == null ? null : boundary.getAttachedTo().getId(),
                        boundary != null && boundary.cancelActivity(),
                        new ArrayList<>(),
                        new ArrayList<>()));
    }

    private static Role role(FlowNode node) {
        if (isFree(node)) {
            return Role.FREE;
        }
        if (node instanceof Gateway) {
            return node instanceof ParallelGateway ? Role.ALL : node instanceof InclusiveGateway ? Role.ANY : Role.ONE;
        }
        if (node instanceof BoundaryEvent) {
            return Role.BOUNDARY;
        }
        if (node instanceof SubProcess within && within.triggeredByEvent()) {
            return Role.ANYTIME;
        }
        return node instanceof StartEvent ? Role.START : Role.STEP;
    }

    private static boolean isFree(FlowNode node) {
        return node instanceof Activity activity && activity.isForCompensation()
                || definitions(node).stream()
                        .anyMatch(about -> about instanceof LinkEventDefinition
                                || node instanceof CatchEvent && about instanceof CompensateEventDefinition);
    }

    private static List<EventDefinition> definitions(FlowNode node) {
        if (node instanceof CatchEvent event) {
            return List.copyOf(event.getEventDefinitions());
        }
        return node instanceof ThrowEvent event ? List.copyOf(event.getEventDefinitions()) : List.of();
    }

    private static String kind(FlowNode node) {
        return node.getElementType().getTypeName()
                + definitions(node).stream()
                        .map(about -> " " + about.getElementType().getTypeName())
                        .collect(Collectors.joining());
    }

    private void way(String id, String from, String to) {
        sources.put(id, from);
        targets.put(id, to);
        nodes.get(from).out().add(id);
        nodes.get(to).in().add(id);
    }

    /** A link leads on where the drawing has no line. */
    private void links(Iterable<LinkEventDefinition> links) {
        for (var from : links) {
            for (var to : links) {
                if (from.getParentElement() instanceof ThrowEvent leaves
                        && to.getParentElement() instanceof CatchEvent arrives
                        && String.valueOf(from.getName()).equals(to.getName())) {
                    way("link " + leaves.getId(), leaves.getId(), arrives.getId());
                }
            }
        }
    }
}
