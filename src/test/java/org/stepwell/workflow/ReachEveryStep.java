package org.stepwell.workflow;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Fails a process test that leaves a step or flow of its model unreached, and names it. */
class ReachEveryStep implements BeforeAllCallback, AfterAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        Footprints.forget(key(context));
        // The assertions keep an engine for everybody, and a test may have brought one of its own.
        AbstractAssertions.init(SpringExtension.getApplicationContext(context).getBean(ProcessEngine.class));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        var missed = new TreeSet<>(elements(key(context)));
        missed.removeAll(Footprints.of(key(context)));
        if (!missed.isEmpty() && context.getExecutionException().isEmpty()) {
            throw new AssertionError(key(context) + ": no test reaches " + String.join(", ", missed));
        }
    }

    private static List<String> elements(String key) {
        var model = Bpmn.readModelFromFile(file(key));
        return Stream.of(FlowNode.class, SequenceFlow.class)
                .flatMap(type -> model.getModelElementsByType(type).stream())
                .map(FlowElement.class::cast)
                .filter(element -> !isJumped(element))
                .map(FlowElement::getId)
                .toList();
    }

    /** The engine goes from an event-based gateway straight to the event that comes first; that event is what counts. */
    private static boolean isJumped(FlowElement element) {
        return element instanceof SequenceFlow flow && flow.getSource() instanceof EventBasedGateway;
    }

    private static File file(String key) {
        return Arrays.stream(Objects.requireNonNull(new File("processes").listFiles()))
                .map(unit -> new File(unit, key + ".bpmn"))
                .filter(File::exists)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No model processes/*/" + key + ".bpmn"));
    }

    private static String key(ExtensionContext context) {
        return context.getRequiredTestClass().getAnnotation(ProcessTest.class).value();
    }
}
