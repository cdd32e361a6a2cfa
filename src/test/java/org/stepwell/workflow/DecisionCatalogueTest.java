package org.stepwell.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.StringUtils;

/** What every decision table must carry before a clinic may sign it off. */
class DecisionCatalogueTest {

    static Stream<Path> tables() {
        return Journey.files(".dmn");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void saysThatItsNumbersAreDefaultsAndKeepsHistoryForAYearAndAHalf(Path file) {
        var decision = decision(file);
        assertThat(decision.getDescription().getTextContent())
                .endsWith("Defaults, to be signed off by the clinic's medical director.");
        assertThat(decision.getCamundaHistoryTimeToLiveString()).isEqualTo("P540D");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void canBeOpenedAsADiagram(Path file) throws IOException {
        assertThat(Files.readString(file)).contains("DMNShape").contains("dmnElementRef=\"" + key(file) + '"');
    }

    @ParameterizedTest
    @MethodSource("tables")
    void hasATestOfItsRows(Path file) {
        var unit = file.getParent().getFileName();
        var name =
                Arrays.stream(key(file).split("-")).map(StringUtils::capitalize).collect(Collectors.joining());
        assertThat(Path.of("src/test/java/org/stepwell/%s/%sDecisionTest.java".formatted(unit, name)))
                .exists();
    }

    private static String key(Path file) {
        return file.getFileName().toString().replace(".dmn", "");
    }

    private static Decision decision(Path file) {
        return Dmn.readModelFromFile(file.toFile())
                .getModelElementsByType(Decision.class)
                .iterator()
                .next();
    }
}
