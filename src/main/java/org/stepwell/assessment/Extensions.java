package org.stepwell.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.stream.StreamSupport;

/** The FHIR extensions of one element, found by the last part of their URL. */
record Extensions(JsonNode element) {

    static Extensions of(JsonNode element) {
        return new Extensions(element);
    }

    List<Extensions> all(String name) {
        return StreamSupport.stream(element.path("extension").spliterator(), false)
                .filter(extension -> isNamed(extension, name))
                .map(Extensions::new)
                .toList();
    }

    /** @return its value, whatever its type; missing when there is none */
    JsonNode value(String name) {
        return all(name).stream().findFirst().map(Extensions::value).orElse(MissingNode.getInstance());
    }

    /** @return null when there is none */
    String text(String name) {
        return value(name).asText(null);
    }

    int number(String name, int otherwise) {
        return value(name).asInt(otherwise);
    }

    boolean flag(String name) {
        return value(name).asBoolean();
    }

    private JsonNode value() {
        var fields = element.fields();
        while (fields.hasNext()) {
            var field = fields.next();
            if (field.getKey().startsWith("value")) {
                return field.getValue();
            }
        }
        return MissingNode.getInstance();
    }

    private static boolean isNamed(JsonNode extension, String name) {
        var url = extension.path("url").asText();
        return url.substring(url.lastIndexOf('/') + 1).equals(name);
    }
}
