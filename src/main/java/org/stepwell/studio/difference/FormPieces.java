package org.stepwell.studio.difference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** A form of which questions can be taken over. */
final class FormPieces implements Pieces<FormPieces> {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectWriter WRITER = JSON.writer(writtenAsByEditors());

    private final ObjectNode form;
    private final String tail;
    private final Map<String, ObjectNode> elements = new LinkedHashMap<>();

    FormPieces(String text) {
        try {
            this.form = (ObjectNode) JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new Unreadable(e);
        }
        this.tail = text.substring(text.stripTrailing().length());
        elements.put("", form);
        know(form);
    }

    private static DefaultPrettyPrinter writtenAsByEditors() {
        var lines = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(lines)
                .withArrayIndenter(lines);
    }

    private void know(JsonNode around) {
        around.path("components").forEach(part -> {
            if (elements.put(FormParts.key(part), (ObjectNode) part) != null) {
                throw new Unreadable(null);
            }
            know(part);
        });
    }

    @Override
    public void take(Part part, String property, FormPieces from) {
        take(elements.get(part.key()), from.elements.get(part.key()), property);
    }

    private static void take(ObjectNode into, JsonNode from, String path) {
        if (into.has(path) || from.has(path)) {
            put(into, path, from.get(path));
            return;
        }
        var fields = new LinkedHashSet<String>();
        into.fieldNames().forEachRemaining(fields::add);
        from.fieldNames().forEachRemaining(fields::add);
        fields.stream()
                .filter(field -> path.startsWith(field + "."))
                .findFirst()
                .ifPresent(field -> {
                    var inner = into.get(field) instanceof ObjectNode there ? there : JSON.createObjectNode();
                    take(inner, from.path(field), path.substring(field.length() + 1));
                    put(into, field, inner.isEmpty() ? null : inner);
                });
    }

    private static void put(ObjectNode into, String field, JsonNode value) {
        if (value == null) {
            into.remove(field);
        } else {
            into.set(field, value.deepCopy());
        }
    }

    @Override
    public void add(Part part, FormPieces from) {
        var copy = from.elements.get(part.key()).deepCopy();
        elements.put(part.key(), copy);
        know(copy);
        components(part.around()).add(copy);
    }

    @Override
    public void remove(Part part) {
        var around = components(part.around()).elements();
        while (around.hasNext()) {
            if (FormParts.key(around.next()).equals(part.key())) {
                around.remove();
            }
        }
    }

    @Override
    public void arrange(String around, List<String> keys) {
        if (!keys.isEmpty()) {
            components(around)
                    .removeAll()
                    .addAll(keys.stream().map(elements::get).toList());
        }
    }

    private ArrayNode components(String around) {
        return elements.get(around).withArrayProperty("components");
    }

    @Override
    public String text() {
        try {
            return WRITER.writeValueAsString(form) + tail;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
