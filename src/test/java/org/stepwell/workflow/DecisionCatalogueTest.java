package org.stepwell.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.StringUtils;

/** What every decision table must carry before a clinic may sign it off. */
class DecisionCatalogueTest {

    static Stream<Path> tables() throws IOException {
        return DecisionTable.files().stream();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void isNamedLikeItsFileAndKeepsHistoryForAYearAndAHalf(Path file) {
        var decision = decision(file);
        assertThat(decision.getId() + ".dmn").isEqualTo(file.getFileName().toString());
        assertThat(decision.getCamundaHistoryTimeToLiveString()).isEqualTo("P540D");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void saysThatItsNumbersAreDefaultsAndWhereEachRowComesFrom(Path file) {
        assertThat(decision(file).getDescription().getTextContent())
                .endsWith("Defaults, to be signed off by the clinic's medical director.");
        assertThat(model(file).getModelElementsByType(Rule.class)).isNotEmpty().allSatisfy(rule -> assertThat(
                        rule.getDescription())
                .as(rule.getId())
                .isNotNull()
                .extracting(description -> description.getTextContent().length())
                .satisfies(length -> assertThat(length).isGreaterThan(10)));
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
        return model(file).getModelElementsByType(Decision.class).iterator().next();
    }

    private static DmnModelInstance model(Path file) {
        return Dmn.readModelFromFile(file.toFile());
    }
}
