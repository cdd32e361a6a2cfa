package org.stepwell.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every form must keep to, so that browser and server read it alike. */
class FormCatalogueTest {

    private static final Set<String> ALLOWED = Set.of(
            "text",
            "textfield",
            "textarea",
            "number",
            "checkbox",
            "radio",
            "select",
            "checklist",
            "datetime",
            "group",
            "dynamiclist",
            "separator");

    private final HideConditions conditions = new HideConditions();

    static Stream<Path> forms() {
        return Forms.files().stream();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void isNamedLikeItsFile(Path file) throws Exception {
        assertThat(Forms.read(file).id() + ".form").isEqualTo(file.getFileName().toString());
        var json = new JsonMapper().readTree(Forms.text(file));
        assertThat(json.path("schemaVersion").asInt()).isEqualTo(19);
        assertThat(json.path("executionPlatform").asText()).isEqualTo("Camunda Platform");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void usesAllowedComponentsWithIdsOfTheirOwn(Path file) throws Exception {
        var components = new JsonMapper()
                .readTree(Forms.text(file)).findParents("type").stream()
                        .filter(node -> node.has("id") && !node.has("schemaVersion"))
                        .toList();
        assertThat(components)
                .isNotEmpty()
                .allSatisfy(
                        component -> assertThat(component.path("type").asText()).isIn(ALLOWED))
                .extracting(component -> component.path("id").asText())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void namesEachAnswerOnceInCamelCaseAndLabelsIt(Path file) {
        namesEachAnswerOnce(Forms.read(file).fields());
    }

    private void namesEachAnswerOnce(List<FormField> fields) {
        assertThat(FormField.questions(fields).map(FormField::key))
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("[a-z][a-zA-Z0-9]*"));
        assertThat(FormField.questions(fields)).allSatisfy(field -> {
            assertThat(field.label()).as(field.key()).isNotBlank();
            if (field.kind() == FormField.Kind.DYNAMICLIST) {
                namesEachAnswerOnce(field.children());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("forms")
    void limitsEveryTextAndNumberAndTellsTimeWithoutZone(Path file) {
        assertThat(everyQuestion(Forms.read(file).fields())).allSatisfy(field -> {
            switch (field.kind()) {
                case TEXTFIELD -> assertThat(field.limit("maxLength").asInt()).isBetween(1, 200);
                case TEXTAREA -> assertThat(field.limit("maxLength").asInt()).isBetween(1, 4000);
                case NUMBER -> {
                    assertThat(field.limit("min").isNumber()).isTrue();
                    assertThat(field.limit("max").isNumber()).isTrue();
                }
                case DATETIME ->
                    assertThat(field.isDay()
                                    || "no_timezone"
                                            .equals(field.json()
                                                    .path("timeSerializingFormat")
                                                    .asText()))
                            .isTrue();
                default -> {}
            }
        });
    }

    @ParameterizedTest
    @MethodSource("forms")
    void offersChoicesOrNamesWhoBringsThem(Path file) {
        assertThat(everyQuestion(Forms.read(file).fields()).map(FormField::json).filter(json -> Set.of(
                                "radio", "select", "checklist")
                        .contains(json.path("type").asText())))
                .allSatisfy(json -> assertThat(json.path("values").size()
                                + json.path("valuesKey").asText().length())
                        .isPositive());
    }

    // With no answer given yet every condition must say yes or no; null would hide in the browser or here, but not
    // both.
    @ParameterizedTest
    @MethodSource("forms")
    void decidesWhatToAskEvenBeforeTheFirstAnswer(Path file) throws Exception {
        var unanswered = new HashMap<String, Object>();
        everyQuestion(Forms.read(file).fields()).forEach(field -> unanswered.put(field.key(), null));
        for (JsonNode conditional : new JsonMapper().readTree(Forms.text(file)).findValues("conditional")) {
            assertThat(conditions.evaluate(conditional.path("hide").asText(), unanswered))
                    .as(conditional.toString())
                    .isInstanceOf(Boolean.class);
        }
    }

    private static Stream<FormField> everyQuestion(List<FormField> fields) {
        return FormField.questions(fields)
                .flatMap(field -> Stream.concat(Stream.of(field), everyQuestion(field.children())));
    }
}
