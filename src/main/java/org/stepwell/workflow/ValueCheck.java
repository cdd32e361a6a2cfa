package org.stepwell.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
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
            case CHECKBOX -> "Tick this to go on.";
            case RADIO, SELECT -> "Choose an answer.";
            case CHECKLIST -> "Tick at least one.";
            case NUMBER -> "Enter a number.";
            case DATETIME -> "Enter a date.";
            default -> "Fill this in.";
        };
    }

    private String text(Object value, int usual) {
        if (!(value instanceof String text)) {
            throw refused("Enter text.");
        }
        int most = field.limit("maxLength").asInt(usual);
        refuseWhen(
                text.length() > most,
                String.format(Locale.ROOT, "Use %,d characters or fewer; these are %,d.", most, text.length()));
        int least = field.limit("minLength").asInt(0);
        refuseWhen(text.length() < least, "Use at least %d characters.".formatted(least));
        refuseWhen(!canBeKept(text), "This contains a character that cannot be kept. Type it again by hand.");
        var pattern = field.limit("pattern").asText();
        refuseWhen(
                !Pattern.compile(pattern).matcher(text).find(),
                ("Write it in the usual form. " + field.description()).strip());
        return text;
    }

    // PostgreSQL stores neither NUL nor half a character.
    private static boolean canBeKept(String text) {
        return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private Object number(Object value) {
        int digits = field.json().path("decimalDigits").asInt(Integer.MAX_VALUE);
        var expected = expectedNumber(digits == 0 ? "whole number" : "number");
        if (!(value instanceof Number) || !Double.isFinite(((Number) value).doubleValue())) {
            throw refused(expected);
        }
        var number = new BigDecimal(value.toString()).stripTrailingZeros();
        refuseWhen(number.compareTo(bound("min", Integer.MIN_VALUE)) < 0, expected);
        refuseWhen(number.compareTo(bound("max", Integer.MAX_VALUE)) > 0, expected);
        refuseWhen(number.scale() > digits, expected);
        return digits == 0 ? (Object) number.intValueExact() : number;
    }

    private String expectedNumber(String kind) {
        var min = field.limit("min");
        var max = field.limit("max");
        if (min.isNumber() && max.isNumber()) {
            return "Enter a %s from %s to %s.".formatted(kind, min.asText(), max.asText());
        }
        return "Enter a %s%s%s.".formatted(kind, edge(" not below ", min), edge(" not above ", max));
    }

    private static String edge(String words, JsonNode limit) {
        return limit.isNumber() ? words + limit.asText() : "";
    }

    private BigDecimal bound(String name, int otherwise) {
        var limit = field.limit(name);
        return limit.isNumber() ? limit.decimalValue() : BigDecimal.valueOf(otherwise);
    }

    private Object tick(Object value) {
        if (!(value instanceof Boolean ticked)) {
            throw refused("Tick this or leave it open.");
        }
        refuseWhen(field.isRequired() && !ticked, missing());
        return ticked;
    }

    private Options options() {
        return Options.of(field, path, formData);
    }

    private Object refuseWhen(boolean wrong, String message) {
        if (wrong) {
            throw refused(message);
        }
        return null;
    }

    private InvalidAnswer refused(String message) {
        return new InvalidAnswer(path, message);
    }
}
