package org.stepwell.operations.process;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A version's model, as somebody reads it who moves journeys about in it. */
record StepModel(BpmnModelInstance model) {

    /** Where a journey can be put: what does something by itself, or waits for one thing. */
    private static final List<Class<?>> PLACES = List.of(
            UserTask.class, ServiceTask.class, CallActivity.class, ReceiveTask.class, IntermediateCatchEvent.class);

    private static final String SEVERAL = "#multiInstanceBody";

    /** @return the steps by their ids, from left to right */
    Map<String, String> places() {
        var places = new LinkedHashMap<String, String>();
        model.getModelElementsByType(FlowNode.class).stream()
                .filter(node -> isOneOf(PLACES, node) && !isDoneForEach(node))
                .sorted(Comparator.comparingDouble(StepModel::left))
                .forEach(node -> places.put(node.getId(), name(node.getId())));
        return places;
    }

    /** @return whether somebody can stay there for a while: all places, and a gateway that waits for what comes first */
    boolean isWait(FlowNode node) {
        return node instanceof EventBasedGateway
                || isOneOf(PLACES, node) && (!(node instanceof ServiceTask) || node.isCamundaAsyncBefore());
    }

    /** @return the waits by their ids, from left to right */
    Map<String, String> waits() {
        var waits = new LinkedHashMap<String, String>();
        model.getModelElementsByType(FlowNode.class).stream()
                .filter(this::isWait)
                .sorted(Comparator.comparingDouble(StepModel::left))
                .forEach(node -> waits.put(node.getId(), name(node.getId())));
        return waits;
    }

    /** @return the id when the model has no name for it */
    String name(String id) {
        return model.getModelElementById(id) instanceof FlowNode node && node.getName() != null
                ? node.getName().strip()
                : id;
    }

    /** @return whether a journey can be taken away from there; who waits for a parallel path to arrive cannot */
    boolean isLeavable(String id) {
        return model.getModelElementById(id) instanceof FlowNode node && isWait(node) || places().containsKey(id);
    }

    /** @return the step itself and what hangs on it and ends with it */
    Set<String> withWhatHangsOn(String step) {
        var all = new TreeSet<>(Set.of(step));
        model.getModelElementsByType(BoundaryEvent.class).stream()
                .filter(event -> event.getAttachedTo().getId().equals(step))
                .forEach(event -> all.add(event.getId()));
        if (model.getModelElementById(step) instanceof EventBasedGateway gateway) {
            gateway.getSucceedingNodes().list().forEach(next -> all.add(next.getId()));
        }
        return all;
    }

    /** @return what the engine calls the step as a whole when it is done several times side by side */
    String whole(String step) {
        return model.getModelElementById(step) instanceof Activity activity && activity.getLoopCharacteristics() != null
                ? step + SEVERAL
                : step;
    }

    static String step(String activity) {
        return activity.replace(SEVERAL, "");
    }

    /** Inside a part that is done once for each of several, nobody could say for which. */
    private static boolean isDoneForEach(ModelElementInstance element) {
        var around = element.getParentElement();
        return around instanceof SubProcess part && (part.getLoopCharacteristics() != null || isDoneForEach(part));
    }

    private static boolean isOneOf(List<Class<?>> kinds, FlowNode node) {
        return kinds.stream().anyMatch(kind -> kind.isInstance(node));
    }

    private static double left(FlowNode node) {
        return node.getDiagramElement() instanceof BpmnShape shape
                ? shape.getBounds().getX()
                : Double.MAX_VALUE;
    }
}
