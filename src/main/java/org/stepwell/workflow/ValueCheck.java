package org.stepwell.workflow;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Holds one answer against its question; an empty answer is null. */
record ValueCheck(FormField field, String path, Map<String, Object> formData) {

    private static final int LINE = 200;
    private static final int PAGE = 4000;

    /** @throws InvalidAnswer saying what is wrong with it and what to do */
    Object clean(Object value) {
        if (isEmpty(value)) {
            return refuseWhen(field.isRequired(), missing());
        }
        return switch (field.kind()) {
            case TEXTFIELD -> text(value, LINE);
            case TEXTAREA -> text(value, PAGE);
            case NUMBER -> number(value);
            case CHECKBOX -> tick(value);
            case RADIO, SELECT -> options().match(value);
            case CHECKLIST -> options().matchAll(value);
            case DATETIME -> new DayCheck(path, field.isDay()).clean(value);
            case GROUP, DYNAMICLIST -> throw new IllegalStateException("Not one answer: " + path);
        };
    }

    private static boolean isEmpty(Object value) {
        return value == null
                || (value instanceof String text && text.isBlank())
                || (value instanceof List<?> list && list.isEmpty());
    }

    private String missing() {
        return switch (field.kind()) {
            case CHECKBOX -> "wrong.form.tick";
            case RADIO, SELECT -> "wrong.form.choose";
            case CHECKLIST -> "wrong.form.tick-one";
            case NUMBER -> "wrong.form.a-number";
            case DATETIME -> "wrong.form.a-date";
            default -> "wrong.form.fill-in";
        };
    }

    private String text(Object value, int usual) {
        if (!(value instanceof String text)) {
            throw refused("wrong.form.text");
        }
        int most = field.limit("maxLength").asInt(usual);
        refuseWhen(text.length() > most, "wrong.form.used-most", most, text.length());
        int least = field.limit("minLength").asInt(0);
        refuseWhen(text.length() < least, "wrong.form.used-least", least);
        refuseWhen(!canBeKept(text), "wrong.form.character");
        var pattern = field.limit("pattern").asText();
        refuseWhen(!Pattern.compile(pattern).matcher(text).find(), "wrong.form.usual", field.description());
        return text;
    }

    // PostgreSQL stores neither NUL nor half a character.
    private static boolean canBeKept(String text) {
        return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private Object number(Object value) {
        int digits = field.json().path("decimalDigits").asInt(Integer.MAX_VALUE);
        var kind = digits == 0 ? "wrong.form.whole." : "wrong.form.number.";
        if (!(value instanceof Number) || !Double.isFinite(((Number) value).doubleValue())) {
            throw unexpectedNumber(kind);
        }
        var number = new BigDecimal(value.toString()).stripTrailingZeros();
        if (number.compareTo(bound("min", Integer.MIN_VALUE)) < 0
                || number.compareTo(bound("max", Integer.MAX_VALUE)) > 0
                || number.scale() > digits) {
            throw unexpectedNumber(kind);
        }
        return digits == 0 ? (Object) number.intValueExact() : number;
    }

    private InvalidAnswer unexpectedNumber(String kind) {
        var min = field.limit("min");
        var max = field.limit("max");
        if (min.isNumber() && max.isNumber()) {
            return refused(kind + "between", min.asText(), max.asText());
        }
        if (min.isNumber()) {
            return refused(kind + "least", min.asText());
        }
        return max.isNumber() ? refused(kind + "most", max.asText()) : refused(kind + "plain");
    }

    private BigDecimal bound(String name, int otherwise) {
        var limit = field.limit(name);
        return limit.isNumber() ? limit.decimalValue() : BigDecimal.valueOf(otherwise);
    }

    private Object tick(Object value) {
        if (!(value instanceof Boolean ticked)) {
            throw refused("wrong.form.tick-or-not");
        }
        refuseWhen(field.isRequired() && !ticked, missing());
        return ticked;
    }

    private Options options() {
        return Options.of(field, path, formData);
    }

    private Object refuseWhen(boolean refused, String wrong, Object... about) {
        if (refused) {
            throw refused(wrong, about);
        }
        return null;
    }

    private InvalidAnswer refused(String wrong, Object... about) {
        return new InvalidAnswer(path, Words.say(wrong, about).strip());
    }
}
