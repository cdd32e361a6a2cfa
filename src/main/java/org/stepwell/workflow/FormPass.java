package org.stepwell.workflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One walk through a form and its lists, gathering clean answers and errors. */
class FormPass {

    private static final String CHANGED = "wrong.form.changed";

    private final HideConditions conditions;
    private final Map<String, Object> formData;
    private final List<FieldError> errors = new ArrayList<>();

    FormPass(HideConditions conditions, Map<String, Object> formData) {
        this.conditions = conditions;
        this.formData = formData;
    }

    List<FieldError> errors() {
        return errors;
    }

    Map<String, Object> clean(List<FormField> fields, FormScope scope) {
        var answers = new LinkedHashMap<String, Object>();
        fill(answers, fields, scope, scope.variables(fields));
        scope.strangers(fields).forEach(key -> refuse(scope.path() + key, Words.say("wrong.form.not-asked")));
        return answers;
    }

    private void fill(
            Map<String, Object> answers, List<FormField> fields, FormScope scope, Map<String, Object> variables) {
        for (FormField field : fields) {
            var hidden = field.hide()
                    .filter(condition -> conditions.hides(condition, variables))
                    .isPresent();
            if (field.isGroup() && !hidden) {
                fill(answers, field.children(), scope, variables);
            } else if (!field.isGroup() && (field.isLocked() || !hidden)) {
                put(answers, field, scope, variables);
            }
        }
    }

    private void put(Map<String, Object> answers, FormField field, FormScope scope, Map<String, Object> variables) {
        try {
            var answer = answer(field, scope, variables);
            if (answer != null) {
                answers.put(field.key(), answer);
            }
        } catch (InvalidAnswer refused) {
            refuse(refused.field(), refused.getMessage());
        }
    }

    private Object answer(FormField field, FormScope scope, Map<String, Object> variables) {
        if (field.isLocked()) {
            return locked(field, scope);
        }
        return field.kind() == FormField.Kind.DYNAMICLIST
                ? rows(field, scope, variables)
                : new ValueCheck(field, scope.pathTo(field), formData)
                        .clean(scope.submitted().get(field.key()));
    }

    // A browser sends read-only texts back: when they differ, the page shows something that is no longer so.
    private Object locked(FormField field, FormScope scope) {
        var shown = scope.data().get(field.key());
        var sent = scope.submitted().get(field.key());
        if (sent != null && !sent.equals("") && !sameText(sent, shown)) {
            throw new InvalidAnswer(scope.pathTo(field), Words.say(CHANGED));
        }
        return shown;
    }

    // A one-line field turns line breaks into spaces.
    private static boolean sameText(Object sent, Object shown) {
        return Objects.equals(
                String.valueOf(sent).replaceAll("\\s+", " "),
                String.valueOf(shown).replaceAll("\\s+", " "));
    }

    private List<Map<String, Object>> rows(FormField list, FormScope scope, Map<String, Object> variables) {
        var submitted = submittedRows(list, scope);
        var data = scope.rowsOfData(list);
        var rows = new ArrayList<Map<String, Object>>();
        for (Map<?, ?> row : submitted) {
            var index = rows.size();
            var rowData = index < data.size() && data.get(index) instanceof Map<?, ?> map ? map : Map.of();
            rows.add(clean(list.children(), scope.row(list.key(), index, row, rowData, variables)));
        }
        return rows.isEmpty() ? null : rows;
    }

    private static List<Map<?, ?>> submittedRows(FormField list, FormScope scope) {
        var value = Objects.requireNonNullElse(scope.submitted().get(list.key()), List.of());
        if (!(value instanceof List<?> rows) || !rows.stream().allMatch(Map.class::isInstance)) {
            throw new InvalidAnswer(scope.pathTo(list), Words.say("wrong.form.rows"));
        }
        if (rows.size() > FormField.MOST_ROWS) {
            throw new InvalidAnswer(scope.pathTo(list), Words.say("wrong.form.keep-to-rows", FormField.MOST_ROWS));
        }
        if (!list.isOpenEnded() && rows.size() != expectedRows(list, scope)) {
            throw new InvalidAnswer(scope.pathTo(list), Words.say(CHANGED));
        }
        return rows.stream().<Map<?, ?>>map(row -> (Map<?, ?>) row).toList();
    }

    private static int expectedRows(FormField list, FormScope scope) {
        var given = scope.rowsOfData(list).size();
        return given > 0 ? given : list.rows();
    }

    private void refuse(String field, String message) {
        errors.add(new FieldError(field, message));
    }
}
