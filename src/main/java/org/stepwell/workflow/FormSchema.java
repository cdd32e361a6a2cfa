package org.stepwell.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A form as the server reads it: the same file that the browser renders, reduced to what can be answered. */
public record FormSchema(String id, List<FormField> fields) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> SHOWN_ONLY = Set.of("text", "separator", "spacer", "button");

    /** @throws IllegalArgumentException when it is no form, or asks something the server could not check */
    public static FormSchema parse(String form) {
        try {
            var json = JSON.readTree(form);
            return new FormSchema(json.path("id").asText(), fields(json));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A form that is not JSON", e);
        }
    }

    private static List<FormField> fields(JsonNode parent) {
        var fields = new ArrayList<FormField>();
        for (JsonNode component : parent.path("components")) {
            if (!SHOWN_ONLY.contains(component.path("type").asText())) {
                fields.add(new FormField(component, fields(component)));
            }
        }
        return List.copyOf(fields);
    }
}
