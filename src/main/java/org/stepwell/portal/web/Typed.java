package org.stepwell.portal.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stepwell.workflow.FieldError;

/**
 * What was typed into a form of one's own, and what is wrong with it.
 *
 * @param wrong the key of what is said at each field that cannot be accepted, in the order of the form
 */
record Typed(Map<String, String> values, Map<String, String> wrong) {

    private static final Set<String> WRITTEN = Set.of("changesWanted", "reason", "patientSays", "note", "remark");
    private static final Set<String> DAYS = Set.of("deferUntil");

    static Typed of(Map<String, String> values) {
        return new Typed(values, Map.of());
    }

    /** The sentences of a refusal are the staff's; here its field and what was typed say which one fits. */
    Typed refused(List<FieldError> errors) {
        var said = new LinkedHashMap<String, String>();
        errors.forEach(error -> said.putIfAbsent(error.field(), sentence(error.field())));
        return new Typed(values, said);
    }

    public String of(String field) {
        return values.getOrDefault(field, "");
    }

    public boolean is(String field, Object value) {
        return value.toString().equals(values.get(field));
    }

    public boolean isWrong(String field) {
        return wrong.containsKey(field);
    }

    /** @return the key of what is said at this field */
    public String said(String field) {
        return wrong.get(field);
    }

    Optional<String> given(String field) {
        return Optional.of(of(field)).filter(text -> !text.isBlank());
    }

    /** @return these fields as answers, those left empty left out */
    Map<String, Object> answers(String... fields) {
        var answers = new HashMap<String, Object>();
        for (var field : fields) {
            given(field).ifPresent(text -> answers.put(field, text));
        }
        return answers;
    }

    private String sentence(String field) {
        if (DAYS.contains(field)) {
            return "wrong.day";
        }
        if (WRITTEN.contains(field)) {
            return given(field).isPresent() ? "wrong.text" : "wrong.empty";
        }
        return "wrong.choose";
    }
}
