package org.stepwell.studio.process.checks;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.springframework.stereotype.Component;
import org.stepwell.studio.Finding;
import org.stepwell.studio.ModelFile;
import org.stepwell.studio.ModelKind;

/** A model reads aloud, and its ids say to the next analyst what they name. */
@Component
class NamesFollowTheHouse implements Check {

    private static final String KEBAB = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    @Override
    public Stream<Finding> of(UnitInHand unit) {
        return unit.drafts(ModelKind.BPMN)
                .flatMap(file -> UnitInHand.process(file).stream().flatMap(model -> all(file, model)));
    }

    private static Stream<Finding> all(ModelFile file, BpmnModelInstance model) {
        return Stream.of(
                        elements(model, FlowElement.class)
                                .filter(it -> !it.getId().matches(KEBAB))
                                .map(it -> Check.warning("id-generated", file, it.getId(), it.getId())),
                        elements(model, FlowNode.class)
                                .filter(it -> !isNamed(it) && !isForkOrJoin(it))
                                .map(it -> Check.warning("no-name", file, it.getId(), it.getId())),
                        elements(model, StartEvent.class)
                                .filter(it -> !it.getId().startsWith("start-"))
                                .map(it -> Check.warning("id-start", file, it.getId(), it.getId())),
                        elements(model, EndEvent.class)
                                .filter(it -> !it.getId().startsWith("end-"))
                                .map(it -> Check.warning("id-end", file, it.getId(), it.getId())),
                        elements(model, ExclusiveGateway.class)
                                .filter(it -> !isForkOrJoin(it))
                                .flatMap(it -> decision(file, it)))
                .flatMap(found -> found);
    }

    private static Stream<Finding> decision(ModelFile file, ExclusiveGateway it) {
        var question = Stream.of(it)
                .filter(gateway -> isNamed(gateway) && !gateway.getName().endsWith("?"))
                .map(gateway -> Check.warning("no-question", file, gateway.getId(), gateway.getName()));
        var answers = it.getOutgoing().stream()
                .filter(flow -> !isNamed(flow))
                .map(flow -> Check.warning("answer-unlabelled", file, flow.getId(), it.getId()));
        var conditions = it.getOutgoing().stream()
                .filter(flow -> (flow.getConditionExpression() == null) != flow.equals(it.getDefault()))
                .map(flow -> Check.error("no-condition", file, flow.getId(), it.getId()));
        return Stream.of(question, answers, conditions).flatMap(found -> found);
    }

    private static <T extends FlowElement> Stream<T> elements(BpmnModelInstance model, Class<T> type) {
        return model.getModelElementsByType(type).stream();
    }

    private static boolean isNamed(FlowElement element) {
        return element.getName() != null && !element.getName().isBlank();
    }

    private static boolean isForkOrJoin(FlowNode node) {
        return node instanceof ParallelGateway
                || node instanceof Gateway && node.getOutgoing().size() == 1;
    }
}
