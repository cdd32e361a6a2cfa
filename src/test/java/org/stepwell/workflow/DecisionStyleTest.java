package org.stepwell.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every decision table to one style, so that a clinician finds the source of each row beside it. */
class DecisionStyleTest {

    static Stream<Path> tables() {
        return Journey.files(".dmn");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void isOneDecisionNamedLikeItsFile(Path file) {
        assertThat(Dmn.readModelFromFile(file.toFile()).getModelElementsByType(Decision.class))
                .as("%s: one decision with a name and a history time to live", file)
                .singleElement()
                .satisfies(
                        it -> assertThat(it.getId() + ".dmn")
                                .isEqualTo(file.getFileName().toString()),
                        it -> assertThat(it.getName()).isNotBlank(),
                        it -> assertThat(it.getCamundaHistoryTimeToLiveString()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void givesEveryRuleItsSource(Path file) {
        assertThat(Dmn.readModelFromFile(file.toFile()).getModelElementsByType(Rule.class))
                .as("%s: every rule is annotated with its source", file)
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.getDescription())
                        .as("annotation of %s", rule.getId())
                        .isNotNull()
                        .extracting(it -> it.getTextContent().strip())
                        .isNotEqualTo(""));
    }
}
