package org.stepwell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

/** The README's table of journeys is what the models say. */
class ReadmeTest {

    private static final String HEAD =
            "| Journey | What happens | Steps people do | Ends |\n| --- | --- | --- | --- |\n";

    @Test
    void listsTheJourneysAsTheModelsTellThem() throws IOException {
        var readme = Path.of("README.md");
        var text = Files.readString(readme);
        var end = text.indexOf("\n\n", text.indexOf(HEAD));
        Written.holds(readme, text.substring(0, text.indexOf(HEAD)) + table() + text.substring(end));
    }

    @Test
    void staysShort() throws IOException {
        assertThat(Files.readAllLines(Path.of("README.md"))).hasSizeLessThanOrEqualTo(150);
    }

    private static String table() throws IOException {
        try (var files = Files.walk(Path.of("processes"))) {
            return HEAD
                    + files.filter(file -> file.toString().endsWith(".bpmn"))
                            .sorted(Comparator.comparing(Path::toString))
                            .map(file -> row(file.toFile()))
                            .collect(Collectors.joining("\n"));
        }
    }

    private static String row(File file) {
        var model = Bpmn.readModelFromFile(file);
        var process = model.getModelElementsByType(Process.class).iterator().next();
        return "| [%s](%s) | %s | %s | %s |"
                .formatted(
                        process.getName(),
                        file,
                        text(process.getDocumentations().iterator().next()),
                        names(model, UserTask.class),
                        names(model, EndEvent.class));
    }

    private static String names(BpmnModelInstance model, Class<? extends FlowNode> type) {
        return model.getModelElementsByType(type).stream()
                .map(FlowNode::getName)
                .map(String::strip)
                .collect(Collectors.joining(", "));
    }

    private static String text(Documentation documentation) {
        return documentation.getTextContent().strip().replaceAll("\\s+", " ");
    }
}
