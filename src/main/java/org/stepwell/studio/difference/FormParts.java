package org.stepwell.studio.difference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.stepwell.workflow.Words;

/** The parts of a form: its questions and what stands between them. */
final class FormParts {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Says how the file was written and not what it asks; an editor makes up the row. */
    private static final Set<String> UNTOLD = Set.of(
            "components", "exporter", "schemaVersion", "executionPlatform", "executionPlatformVersion", "layout.row");

    private static final int LONGEST_LABEL = 60;

    private final Map<String, Part> parts = new LinkedHashMap<>();

    private FormParts() {}

    static Map<String, Part> of(String json) {
        try {
            var form = JSON.readTree(json);
            if (!form.isObject()) {
                throw new Unreadable(null);
            }
            var reader = new FormParts();
            reader.parts.put("", new Part("", "", Words.say("studio.form"), "", "", List.of(), properties(form)));
            reader.add(form, "", "");
            return reader.parts;
        } catch (JsonProcessingException e) {
            throw new Unreadable(e);
        }
    }

    private void add(JsonNode around, String parent, String key) {
        around.path("components").forEach(part -> {
            var properties = properties(part);
            if (!parent.isEmpty()) {
                properties.put("parent", parent);
            }
            var id = key(part);
            parts.put(id, new Part(id, id, label(part, id), key, "", List.of(), properties));
            add(part, label(part, id), id);
        });
    }

    static String key(JsonNode part) {
        return part.path("id").asText(part.path("key").asText());
    }

    private static String label(JsonNode part, String id) {
        return List.of("label", "dateLabel", "timeLabel", "text", "key").stream()
                .map(named -> part.path(named).asText())
                .filter(text -> !text.isBlank())
                .map(text -> text.replaceAll("\\s+", " "))
                .map(text -> text.length() > LONGEST_LABEL ? text.substring(0, LONGEST_LABEL - 1) + "…" : text)
                .findFirst()
                .orElse(id);
    }

    private static Map<String, String> properties(JsonNode part) {
        var properties = new TreeMap<String, String>();
        describe(part, "", properties);
        properties.remove("id");
        UNTOLD.forEach(properties::remove);
        properties.keySet().removeIf(name -> name.startsWith("exporter."));
        return properties;
    }

    private static void describe(JsonNode node, String path, Map<String, String> properties) {
        node.fields().forEachRemaining(field -> {
            var name = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
            var value = field.getValue();
            if (value.isObject()) {
                describe(value, name, properties);
            } else if (value.isArray() && !UNTOLD.contains(name)) {
                properties.put(
                        name,
                        StreamSupport.stream(value.spliterator(), false)
                                .map(FormParts::line)
                                .collect(Collectors.joining("\n")));
            } else if (value.isValueNode() && !value.isNull()) {
                properties.put(name, value.asText());
            }
        });
    }

    private static String line(JsonNode choice) {
        if (choice.isObject()) {
            var said = new ArrayList<String>();
            choice.elements().forEachRemaining(it -> said.add(it.asText()));
            return String.join(" = ", said);
        }
        return choice.asText();
    }
}
