package org.stepwell.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.type.ValueType;
import org.camunda.bpm.engine.variable.value.PrimitiveValue;
import org.camunda.bpm.engine.variable.value.TypedValue;

/**
 * What a rule can look at when it is asked: more than its columns read today, so that a changed rule can be asked again
 * about the same moment. Plain values only; what a form was told never travels so.
 */
public final class Given {

    private static final JsonMapper JSON = new JsonMapper();
    private static final ThreadLocal<Map<String, Object>> ASKED = new ThreadLocal<>();
    /** A moment and a day are kept under these, as JSON has neither. */
    private static final String AT = "at";

    private static final String DAY = "day";

    private Given() {}

    /** Asks with these inputs, and has whoever listens know of them. */
    static <T> T with(Map<String, Object> inputs, Supplier<T> ask) {
        ASKED.set(inputs);
        try {
            return ask.get();
        } finally {
            ASKED.remove();
        }
    }

    /** @return the inputs of a rule that is asked outside a rule step right now */
    static Optional<Map<String, Object>> asked() {
        return Optional.ofNullable(ASKED.get());
    }

    /** @return the plain values among a step's variables */
    static Map<String, Object> plain(VariableMap variables) {
        var plain = new HashMap<String, Object>();
        variables.keySet().forEach(name -> {
            TypedValue value = variables.getValueTyped(name);
            if (value instanceof PrimitiveValue<?>) {
                plain.put(name, value.getValue());
            } else if (isNothing(value)) {
                plain.put(name, null);
            }
        });
        return plain;
    }

    /** What a rule is handed for a fact that nobody knows; of anything else that is no plain value nothing is said. */
    private static boolean isNothing(TypedValue value) {
        return value == null
                || value.getType() == ValueType.NULL
                || value.getType() == null && value.getValue() == null;
    }

    /** @return as JSON; what is no plain value is left out, and so is counted as not known later */
    static String write(Map<String, Object> given) {
        var written = JSON.createObjectNode();
        given.forEach((name, value) -> node(value).ifPresent(node -> written.set(name, node)));
        return written.toString();
    }

    private static Optional<JsonNode> node(Object value) {
        if (value == null || value instanceof String || value instanceof Number || value instanceof Boolean) {
            return Optional.of(JSON.valueToTree(value));
        }
        if (value instanceof Date date) {
            return Optional.of(tagged(AT, date.toInstant().toString()));
        }
        if (value instanceof LocalDate day) {
            return Optional.of(tagged(DAY, day.toString()));
        }
        return value instanceof Collection<?> several ? list(several) : Optional.empty();
    }

    private static ObjectNode tagged(String tag, String text) {
        return JSON.createObjectNode().put(tag, text);
    }

    private static Optional<JsonNode> list(Collection<?> several) {
        ArrayNode all = JSON.createArrayNode();
        for (var one : several) {
            var node = node(one);
            if (node.isEmpty()) {
                return Optional.empty();
            }
            all.add(node.get());
        }
        return Optional.of(all);
    }

    /** @return what was written, with the types it had */
    public static Map<String, Object> read(String written) {
        try {
            var given = new HashMap<String, Object>();
            JSON.readTree(written).fields().forEachRemaining(one -> given.put(one.getKey(), value(one.getValue())));
            return given;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What a rule was given was not kept as JSON", e);
        }
    }

    private static Object value(JsonNode node) {
        if (node.isArray()) {
            return new ArrayList<>(StreamSupport.stream(node.spliterator(), false)
                    .map(Given::value)
                    .toList());
        }
        if (node.isObject()) {
            return node.has(DAY)
                    ? LocalDate.parse(node.path(DAY).asText())
                    : Date.from(Instant.parse(node.path(AT).asText()));
        }
        return node.isNull() ? null : JSON.convertValue(node, Object.class);
    }
}
