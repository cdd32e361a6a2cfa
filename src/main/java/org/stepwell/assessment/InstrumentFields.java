package org.stepwell.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.stepwell.workflow.FormPart;

/** The items of an instrument as the questions of a form, with its notice, and with the safety screen it may ask for. */
@Component
class InstrumentFields implements FormPart {

    private final Instruments instruments;

    InstrumentFields(Instruments instruments) {
        this.instruments = instruments;
    }

    @Override
    public String property() {
        return "instrument";
    }

    @Override
    public Map<String, Object> group(String name) {
        var definition = instruments.of(new Instrument(name));
        return Map.of("label", label(definition), "components", components(definition));
    }

    private List<Map<String, Object>> components(InstrumentDefinition definition) {
        var components = new ArrayList<Map<String, Object>>();
        definition.items().forEach(item -> components.add(item.isQuestion() ? question(item) : text(item)));
        components.add(Map.of(
                "type", "text",
                "id", "Text_notice_" + definition.instrument().code().replace('-', '_'),
                "text", missing(definition) + definition.notice()));
        definition.items().stream()
                .filter(item -> item.safetyScreen() != null)
                .map(this::safetyScreen)
                .forEach(components::add);
        return components;
    }

    private static Map<String, Object> text(InstrumentItem item) {
        return Map.of("type", "text", "id", "Text_" + item.key(), "text", item.text());
    }

    private static Map<String, Object> question(InstrumentItem item) {
        var question = new LinkedHashMap<String, Object>();
        question.put("type", "radio");
        question.put("id", "Field_" + item.key());
        question.put("key", item.key());
        question.put("label", item.text());
        if (item.hint() != null) {
            question.put("description", item.hint());
        }
        question.put(
                "values",
                item.choices().stream()
                        .map(choice -> Map.of("label", choice.label(), "value", choice.value()))
                        .toList());
        if (item.required()) {
            question.put("validate", Map.of("required", true));
        }
        if (!item.gate().isAlwaysOpen()) {
            question.put("conditional", Map.of("hide", item.gate().hide()));
        }
        return question;
    }

    /** Opens as soon as the answer counts, so that nobody can finish without it. */
    private Map<String, Object> safetyScreen(InstrumentItem item) {
        var screen = instruments.of(item.safetyScreen());
        var conditions = item.countingAnswers().stream()
                .map(answer -> new Gate.Condition(item.key(), true, answer))
                .collect(Collectors.toList());
        return Map.of(
                "type",
                "group",
                "id",
                "Group_safety_" + item.key(),
                "label",
                label(screen),
                "showOutline",
                true,
                "conditional",
                Map.of("hide", new Gate(conditions, false).hide()),
                "components",
                components(screen));
    }

    private static String missing(InstrumentDefinition definition) {
        return definition.missingAllowed() == 0
                ? ""
                : "Up to %d lines may stay open; with more the total is not counted.\n\n"
                        .formatted(definition.missingAllowed());
    }

    private static String label(InstrumentDefinition definition) {
        return definition.about() + ": " + definition.title();
    }
}
