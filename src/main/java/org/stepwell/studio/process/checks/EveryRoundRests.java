package org.stepwell.studio.process.checks;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;
import org.stepwell.studio.Finding;
import org.stepwell.studio.ModelKind;

/** Whoever goes round in a process waits somewhere: a round of steps that only the server does could turn for ever. */
@Component
class EveryRoundRests implements Check {

    private static final List<Class<? extends FlowNode>> RESTS = List.of(
            UserTask.class,
            ReceiveTask.class,
            IntermediateCatchEvent.class,
            EventBasedGateway.class,
            // what is called is checked by itself, and ours all wait for somebody
            CallActivity.class);

    @Override
    public Stream<Finding> of(UnitInHand unit) {
        return unit.drafts(ModelKind.BPMN)
                .flatMap(file -> UnitInHand.process(file).stream()
                        .flatMap(model -> turning(model.getModelElementsByType(FlowNode.class)))
                        .min(Comparator.comparing(FlowNode::getId))
                        .map(node -> Check.error("endless-round", file, node.getId(), Ways.named(node)))
                        .stream());
    }

    /** Takes away whatever waits or leads to nothing but waiting, until only those are left that can turn for ever. */
    private static Stream<FlowNode> turning(Collection<FlowNode> nodes) {
        var ways = new Ways(nodes);
        var turning = nodes.stream().filter(node -> !rests(node)).collect(Collectors.toSet());
        while (turning.removeIf(node -> ways.next(node).stream().noneMatch(turning::contains))) {
            // what led only to those just taken away goes next
        }
        return turning.stream();
    }

    private static boolean rests(FlowNode node) {
        return RESTS.stream().anyMatch(kind -> kind.isInstance(node))
                || node.getChildElementsByType(FlowNode.class).stream().anyMatch(EveryRoundRests::rests);
    }
}
