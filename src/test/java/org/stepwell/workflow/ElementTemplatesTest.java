package org.stepwell.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.stepwell.Written;

/** The desktop modeler offers every step and message of ours, as the models and delegates have them today. */
class ElementTemplatesTest {

    private static final Path FOLDER = Path.of(".camunda", "element-templates");

    @Test
    void areWhatTheModelsAndDelegatesSay() {
        ElementTemplates.byUnit().forEach((unit, json) -> Written.holds(FOLDER.resolve(unit + ".json"), json));
    }

    @Test
    void areOffersOfUnitsThatExist() throws IOException {
        try (var files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
                    .containsExactlyInAnyOrderElementsOf(
                            ElementTemplates.byUnit().keySet());
        }
    }
}
