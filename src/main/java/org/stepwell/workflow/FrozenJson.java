package org.stepwell.workflow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Copies JSON values in depth, so that nobody changes an answer after it was checked. */
final class FrozenJson {

    private FrozenJson() {}

    static Map<String, Object> map(Map<?, ?> values) {
        var copy = new LinkedHashMap<String, Object>();
        values.forEach((key, value) -> copy.put((String) key, value(value)));
        return Collections.unmodifiableMap(copy);
    }

    private static Object value(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map(map);
        }
        return value instanceof List<?> list ? list(list) : value;
    }

    // Not List.copyOf: a row may hold null.
    private static List<Object> list(List<?> values) {
        var copy = new ArrayList<>();
        values.forEach(value -> copy.add(value(value)));
        return Collections.unmodifiableList(copy);
    }
}
