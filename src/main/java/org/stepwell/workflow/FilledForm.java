package org.stepwell.workflow;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A form as it is before anybody has typed, and what somebody makes of it: so that answers can be written down without
 * what the form brought along, such as ids that differ from one person to the next. A choice that the data bring is
 * written by its label or the beginning of it, a row by its place in the list, and a row that was taken away as null.
 */
public final class FilledForm {

    private static final JsonMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final List<FormField> fields;
    private final Map<String, Object> data;

    /** @param data what the form was given to show */
    public FilledForm(FormSchema form, Map<String, ?> data) {
        this.fields = form.fields();
        this.data = JSON.convertValue(data, new TypeReference<Map<String, Object>>() {});
    }

    /** @return the answers that would be sent if nobody typed anything */
    public Map<String, Object> untouched() {
        return kept(fields, data);
    }

    /** @return all answers of somebody who changed only these */
    public Map<String, Object> with(Map<String, Object> typed) {
        return merged(fields, untouched(), typed);
    }

    /** @return what was changed, from which {@link #with} makes the same answers again */
    public Map<String, Object> typed(Map<String, Object> answers) {
        return different(fields, untouched(), answers);
    }

    private static Map<String, Object> kept(List<FormField> fields, Map<?, ?> shown) {
        var kept = new LinkedHashMap<String, Object>();
        FormField.questions(fields)
                .filter(field -> shown.get(field.key()) != null)
                .forEach(field -> kept.put(field.key(), shown(field, shown.get(field.key()))));
        return kept;
    }

    private static Object shown(FormField field, Object value) {
        return field.kind() == FormField.Kind.DYNAMICLIST
                ? rows(value).stream()
                        .map(row -> kept(field.children(), (Map<?, ?>) row))
                        .toList()
                : value;
    }

    private Map<String, Object> merged(List<FormField> fields, Map<String, Object> shown, Map<?, ?> typed) {
        var all = new LinkedHashMap<>(shown);
        typed.forEach((key, value) -> all.put((String) key, merged(field(fields, key), shown.get(key), value)));
        all.values().removeIf(Objects::isNull);
        return all;
    }

    private Object merged(FormField field, Object shown, Object typed) {
        if (field == null || field.kind() != FormField.Kind.DYNAMICLIST) {
            return field == null ? typed : chosen(field, typed, "label", "value");
        }
        var before = rows(shown);
        var typedRows = typed instanceof List<?> list ? list : List.of();
        var all = new ArrayList<Object>();
        for (var at = 0; at < Math.max(before.size(), typedRows.size()); at++) {
            var row = at < before.size() ? row(before.get(at)) : new LinkedHashMap<String, Object>();
            var change = at < typedRows.size() ? typedRows.get(at) : Map.of();
            if (change instanceof Map<?, ?> changed) {
                all.add(merged(field.children(), row, changed));
            }
        }
        return all;
    }

    private Map<String, Object> different(List<FormField> fields, Map<String, Object> shown, Map<String, Object> said) {
        var changed = new LinkedHashMap<String, Object>();
        FormField.questions(fields)
                .filter(field -> !isSame(shown.get(field.key()), said.get(field.key())))
                .filter(field -> !field.isLocked())
                .forEach(field ->
                        changed.put(field.key(), different(field, shown.get(field.key()), said.get(field.key()))));
        return changed;
    }

    /** A browser sends what was never touched as an empty text, an empty list or not ticked. */
    private static boolean isSame(Object shown, Object said) {
        return Objects.equals(shown, said) || isNothing(shown) && isNothing(said);
    }

    private static boolean isNothing(Object value) {
        return value == null || value.equals("") || value.equals(false) || value.equals(List.of());
    }

    private Object different(FormField field, Object shown, Object said) {
        if (field.kind() != FormField.Kind.DYNAMICLIST) {
            return chosen(field, said, "value", "label");
        }
        var before = rows(shown);
        var after = rows(said);
        var changes = new ArrayList<Object>();
        for (var at = 0; at < Math.max(before.size(), after.size()); at++) {
            var row = at < before.size() ? row(before.get(at)) : new LinkedHashMap<String, Object>();
            changes.add(at < after.size() ? different(field.children(), row, row(after.get(at))) : null);
        }
        return changes;
    }

    /** Only choices that the data bring are told by label: those written in the form are the same for everybody. */
    private Object chosen(FormField field, Object value, String from, String to) {
        var options = data.get(field.json().path("valuesKey").asText());
        if (!(options instanceof List<?> offered)) {
            return value;
        }
        return value instanceof List<?> several
                ? several.stream().map(one -> chosen(offered, one, from, to)).toList()
                : chosen(offered, value, from, to);
    }

    /** A label says more than a name: its beginning is enough where only one begins so. */
    private static Object chosen(List<?> offered, Object value, String from, String to) {
        var fitting = offered.stream()
                .filter(option -> option instanceof Map<?, ?> named && begins(named.get(from), value))
                .map(option -> (Map<?, ?>) option)
                .toList();
        return fitting.stream()
                .filter(option -> Objects.equals(option.get(from), value) || fitting.size() == 1)
                .<Object>map(option -> option.get(to))
                .findFirst()
                .orElse(value);
    }

    private static boolean begins(Object text, Object beginning) {
        return text instanceof String whole && beginning instanceof String part && whole.startsWith(part);
    }

    private static FormField field(List<FormField> fields, Object key) {
        return FormField.questions(fields)
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    private static List<?> rows(Object value) {
        return value instanceof List<?> rows ? rows : List.of();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> row(Object value) {
        return (Map<String, Object>) value;
    }
}
