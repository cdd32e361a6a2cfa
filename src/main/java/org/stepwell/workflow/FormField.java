package org.stepwell.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** One question of a form, a group of them, or a list of rows that each repeat them. */
public record FormField(JsonNode json, List<FormField> children) {

    static final int MOST_ROWS = 50;

    /** @throws IllegalArgumentException when the server could not check the answer */
    public FormField {
        var type = Kind.of(json.path("type").asText());
        if (type == Kind.GROUP && !json.path("path").asText().isEmpty()) {
            throw new IllegalArgumentException("A group with a path is not supported: " + json.path("id"));
        }
        if (type == Kind.DATETIME && !List.of("date", "datetime").contains(subtype(json))) {
            throw new IllegalArgumentException("A time without its day is not supported: " + json.path("id"));
        }
    }

    Kind kind() {
        return Kind.of(json.path("type").asText());
    }

    /** @return the name of the answer within its form or row; empty for a group */
    public String key() {
        return kind() == Kind.DYNAMICLIST
                ? json.path("path").asText()
                : json.path("key").asText();
    }

    public String label() {
        return json.path("label").asText();
    }

    String description() {
        return json.path("description").asText();
    }

    boolean isGroup() {
        return kind() == Kind.GROUP;
    }

    boolean isDay() {
        return "date".equals(subtype(json));
    }

    /** @return whether the answer is shown but not the person's to give */
    boolean isLocked() {
        return json.path("disabled").asBoolean() || json.path("readonly").asBoolean();
    }

    boolean isRequired() {
        return json.path("validate").path("required").asBoolean();
    }

    /** @return the condition under which the question is not asked */
    public Optional<String> hide() {
        return Optional.of(json.path("conditional").path("hide").asText()).filter(hide -> !hide.isEmpty());
    }

    /** @return whether rows may be added and removed */
    boolean isOpenEnded() {
        return json.path("allowAddRemove").asBoolean(true);
    }

    /** @return how many rows are there before anybody has typed, when the data bring none */
    int rows() {
        return json.path("defaultRepetitions").asInt(1);
    }

    /** @return a limit of this name, such as {@code maxLength} */
    JsonNode limit(String name) {
        return json.path("validate").path(name);
    }

    /** @return the questions among these that carry an answer, those inside groups included */
    static Stream<FormField> questions(List<FormField> fields) {
        return fields.stream().flatMap(field -> field.isGroup() ? questions(field.children()) : Stream.of(field));
    }

    private static String subtype(JsonNode json) {
        return json.path("subtype").asText();
    }

    /** What kind of answer a question takes. */
    enum Kind {
        TEXTFIELD,
        TEXTAREA,
        NUMBER,
        CHECKBOX,
        RADIO,
        SELECT,
        CHECKLIST,
        DATETIME,
        GROUP,
        DYNAMICLIST;

        static Kind of(String type) {
            return valueOf(type.toUpperCase(Locale.ROOT));
        }
    }
}
