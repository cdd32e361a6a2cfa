package org.stepwell.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Fills the groups of a form that name a part, the same for whoever shows the form and whoever checks its answers. */
@Component
public class FormParts {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String VARIABLE = "=";

    private final List<FormPart> parts;

    public FormParts(List<FormPart> parts) {
        this.parts = List.copyOf(parts);
    }

    /**
     * @param variables what the process carries, for a group that names its part by a variable, such as
     *     {@code =instrument}
     */
    String fill(String form, Supplier<Map<String, Object>> variables) {
        if (parts.stream().noneMatch(part -> form.contains('"' + part.property() + '"'))) {
            return form;
        }
        try {
            var root = JSON.readTree(form);
            fill(root, variables);
            return JSON.writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A form that is not JSON", e);
        }
    }

    private void fill(JsonNode parent, Supplier<Map<String, Object>> variables) {
        for (JsonNode component : parent.path("components")) {
            parts.forEach(part -> fill(component, part, variables));
            fill(component, variables);
        }
    }

    private static void fill(JsonNode component, FormPart part, Supplier<Map<String, Object>> variables) {
        var name = component.path("properties").path(part.property()).asText();
        if (!name.isEmpty() && component instanceof ObjectNode group) {
            var named =
                    name.startsWith(VARIABLE) ? String.valueOf(variables.get().get(name.substring(1))) : name;
            part.group(named).forEach((key, value) -> lay(group, key, value));
        }
    }

    private static void lay(ObjectNode group, String key, Object value) {
        if (isLeftOpen(group.path(key))) {
            group.set(key, JSON.valueToTree(value));
        }
    }

    /** An editor writes what a form leaves open as an empty text or list. */
    private static boolean isLeftOpen(JsonNode said) {
        return said.isMissingNode()
                || said.isContainerNode() && said.isEmpty()
                || said.isTextual() && said.asText().isEmpty();
    }
}
