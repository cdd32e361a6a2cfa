package org.stepwell.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The answers a question offers, written in the form or brought by its data. */
record Options(String path, List<?> values) {

    private static final JsonMapper JSON = new JsonMapper();

    static Options of(FormField field, String path, Map<String, Object> formData) {
        var key = field.json().path("valuesKey").asText();
        var offered = key.isEmpty() ? written(field.json().path("values")) : formData.get(key);
        var options = offered instanceof List<?> list ? list : List.of();
        return new Options(path, options.stream().map(Options::value).toList());
    }

    /** @return the option's own value, so that 2.0 becomes the 2 that was offered */
    Object match(Object answer) {
        return values.stream()
                .filter(value -> same(value, answer))
                .findFirst()
                .orElseThrow(() -> new InvalidAnswer(path, Words.say("wrong.form.none-offered")));
    }

    List<?> matchAll(Object answer) {
        if (!(answer instanceof List<?> chosen)) {
            throw new InvalidAnswer(path, Words.say("wrong.form.tick-what-applies"));
        }
        return chosen.stream().map(this::match).distinct().toList();
    }

    private static Object written(JsonNode values) {
        return JSON.convertValue(values, Object.class);
    }

    private static Object value(Object option) {
        return option instanceof Map<?, ?> labelled ? labelled.get("value") : option;
    }

    private static boolean same(Object value, Object answer) {
        if (value instanceof Number && answer instanceof Number number) {
            return Double.isFinite(number.doubleValue())
                    && new BigDecimal(value.toString()).compareTo(new BigDecimal(answer.toString())) == 0;
        }
        return value != null && value.equals(answer);
    }
}
