package org.stepwell.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The form as a whole, or one row of a list: what was submitted in it, what it was given to show, and what lies
 * around it.
 */
record FormScope(String path, Map<?, ?> submitted, Map<?, ?> data, Map<String, Object> around) {

    /** @return what a condition may refer to here; a question without an answer is null, not unknown */
    Map<String, Object> variables(List<FormField> fields) {
        var variables = new HashMap<>(around);
        data.forEach((key, value) -> variables.put((String) key, value));
        FormField.questions(fields)
                .forEach(field -> variables.put(
                        field.key(), field.isLocked() ? data.get(field.key()) : submitted.get(field.key())));
        return variables;
    }

    /** @return submitted names that the fields do not know */
    List<String> strangers(List<FormField> fields) {
        var known = FormField.questions(fields).map(FormField::key).collect(Collectors.toSet());
        return submitted.keySet().stream()
                .map(String::valueOf)
                .filter(key -> !known.contains(key))
                .toList();
    }

    FormScope row(String key, int index, Map<?, ?> row, Map<?, ?> rowData, Map<String, Object> variables) {
        return new FormScope("%s%s[%d].".formatted(path, key, index), row, rowData, variables);
    }

    String pathTo(FormField field) {
        return path + field.key();
    }

    List<?> rowsOfData(FormField list) {
        return data.get(list.key()) instanceof List<?> rows ? rows : List.of();
    }
}
