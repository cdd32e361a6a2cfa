package org.stepwell.assessment;

import static org.stepwell.assessment.InstrumentProblem.Fault.DUPLICATE_CODE;
import static org.stepwell.assessment.InstrumentProblem.Fault.MISSING_ITEM;
import static org.stepwell.assessment.InstrumentProblem.Fault.SCORE_OUT_OF_RANGE;
import static org.stepwell.assessment.InstrumentProblem.Fault.UNKNOWN_ITEM_TYPE;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stepwell.assessment.InstrumentItem.Choice;

/** Reads the items of a FHIR Questionnaire, those inside groups in their place. */
class ReadItems {

    private static final String KEY = "[a-z][a-zA-Z0-9]*";
    private static final int HIGHEST_WEIGHT = 100;

    private final JsonNode root;
    private final List<InstrumentProblem> problems;
    private final List<InstrumentItem> items = new ArrayList<>();
    private final Map<String, Map<String, Object>> valuesByCode = new HashMap<>();
    private String totalCode;

    ReadItems(JsonNode root, List<InstrumentProblem> problems) {
        this.root = root;
        this.problems = problems;
        root.path("item").forEach(this::read);
    }

    List<InstrumentItem> all() {
        return items;
    }

    /** @return the code of the read-only item that stands for the total, null when it has none */
    String totalCode() {
        return totalCode;
    }

    private void read(JsonNode item) {
        var key = item.path("linkId").asText();
        if (!key.matches(KEY)) {
            add(UNKNOWN_ITEM_TYPE, key, "a linkId begins with a small letter and goes on with letters and digits");
        }
        if (item.path("readOnly").asBoolean()) {
            totalCode = code(item);
            return;
        }
        switch (item.path("type").asText()) {
            case "display" -> items.add(item(item, List.of()));
            case "group" -> item.path("item").forEach(this::read);
            case "choice" -> question(item, key);
            default -> add(UNKNOWN_ITEM_TYPE, key, "only choices can be scored");
        }
    }

    private void question(JsonNode item, String key) {
        var choices = choices(item, key);
        if (choices.isEmpty()) {
            add(MISSING_ITEM, key, "it has no answers to choose from");
        }
        items.add(item(item, choices));
    }

    private InstrumentItem item(JsonNode item, List<Choice> choices) {
        var extensions = Extensions.of(item);
        return new InstrumentItem(
                item.path("linkId").asText(),
                code(item),
                text(item),
                extensions.text("hint"),
                choices,
                !choices.isEmpty() && !extensions.flag("unscored"),
                item.path("required").asBoolean(),
                gate(item),
                Optional.ofNullable(extensions.text("safety-screen"))
                        .map(Instrument::new)
                        .orElse(null));
    }

    private static String text(JsonNode item) {
        var text = item.path("text").asText();
        return text.isBlank() ? "" : (item.path("prefix").asText() + " " + text).strip();
    }

    private static String code(JsonNode item) {
        return item.path("code").path(0).path("code").asText(null);
    }

    // An answer is known in forms by what it counts; where two count the same, by its code.
    private List<Choice> choices(JsonNode item, String key) {
        var options = options(item);
        var weights = new HashSet<Integer>();
        var distinct = options.stream().allMatch(option -> weights.add(weight(option, key)));
        var values = valuesByCode.computeIfAbsent(key, question -> new HashMap<>());
        return options.stream()
                .map(option -> {
                    var code = option.path("code").asText();
                    var weight = weight(option, key);
                    if (values.put(code, distinct ? (Object) weight : code) != null) {
                        add(DUPLICATE_CODE, key, "two answers have the code " + code);
                    }
                    return new Choice(option.path("display").asText(), values.get(code), weight);
                })
                .toList();
    }

    private List<JsonNode> options(JsonNode item) {
        var options = new ArrayList<JsonNode>();
        item.path("answerOption").forEach(option -> options.add(option.path("valueCoding")));
        var set = item.path("answerValueSet").asText();
        root.path("contained").forEach(contained -> {
            if (set.equals("#" + contained.path("id").asText())) {
                contained.path("compose").path("include").forEach(include -> include.path("concept")
                        .forEach(options::add));
            }
        });
        return options;
    }

    private int weight(JsonNode option, String key) {
        var value = Extensions.of(option).value("ordinalValue");
        if (!value.canConvertToExactIntegral() || value.asInt() < 0 || value.asInt() > HIGHEST_WEIGHT) {
            add(SCORE_OUT_OF_RANGE, key, "each answer counts a whole number from 0 to " + HIGHEST_WEIGHT);
            return 0;
        }
        return value.asInt();
    }

    private Gate gate(JsonNode item) {
        var conditions = new ArrayList<Gate.Condition>();
        item.path("enableWhen").forEach(when -> {
            var question = when.path("question").asText();
            var code = when.path("answerCoding").path("code").asText();
            conditions.add(new Gate.Condition(
                    question,
                    !"!=".equals(when.path("operator").asText()),
                    valuesByCode.getOrDefault(question, Map.of()).getOrDefault(code, code)));
        });
        return new Gate(conditions, !"any".equals(item.path("enableBehavior").asText()));
    }

    private void add(InstrumentProblem.Fault fault, String at, String message) {
        var problem = new InstrumentProblem(fault, at, message);
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }
}
