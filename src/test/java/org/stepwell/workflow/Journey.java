package org.stepwell.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;

/** One model of the processes folder, for tests that hold its elements to a rule. */
record Journey(Path file, BpmnModelInstance model) {

    private static final Path PROCESSES = Path.of("processes");

    static Stream<Journey> all() {
        return files(".bpmn").map(file -> new Journey(file, Bpmn.readModelFromFile(file.toFile())));
    }

    /** @return the models or decisions whose path ends so */
    static Stream<Path> files(String ending) {
        try (var files = Files.walk(PROCESSES)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean exists(String name) {
        return files("/" + name).findAny().isPresent();
    }

    String key() {
        return file.getFileName().toString().replace(".bpmn", "");
    }

    String unit() {
        return file.getParent().getFileName().toString();
    }

    <T extends BaseElement> Collection<T> elements(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    /** Fails with the file, the rule and the ids of the elements that break it. */
    <T extends BaseElement> void holds(Class<T> type, String rule, Predicate<T> kept) {
        assertThat(elements(type).stream().filter(kept.negate()).map(BaseElement::getId))
                .as("%s: %s: %s. Broken by", file, type.getSimpleName(), rule)
                .isEmpty();
    }

    static boolean isDocumented(BaseElement element) {
        return element.getDocumentations().stream()
                .anyMatch(it -> !it.getTextContent().isBlank());
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
