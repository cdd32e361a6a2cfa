package org.stepwell.sandbox;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import org.stepwell.workflow.FieldError;

/**
 * What a sandbox answers; only what was asked for is there.
 *
 * @param refused why it was not done, in words for an analyst; null when it was
 * @param errors each answer that a form does not take
 */
public record Told(
        String refused, List<FieldError> errors, Standing standing, Form form, String text, PathwayResult result) {

    /** A task as it lies on the desk: its form's JSON schema and what the form shows. */
    public record Form(Standing.Open task, String schema, Map<String, Object> data) {}

    public static Told done() {
        return new Told(null, List.of(), null, null, null, null);
    }

    public static Told refused(String words) {
        return new Told(words, List.of(), null, null, null, null);
    }

    /** @param words that sum the errors up */
    public static Told refused(String words, List<FieldError> errors) {
        return new Told(words, errors, null, null, null, null);
    }

    public static Told of(Standing standing) {
        return new Told(null, List.of(), standing, null, null, null);
    }

    public static Told of(Form form) {
        return new Told(null, List.of(), null, form, null, null);
    }

    public static Told of(String text) {
        return new Told(null, List.of(), null, null, text, null);
    }

    public static Told of(PathwayResult result) {
        return new Told(null, List.of(), null, null, null, result);
    }

    @JsonIgnore
    public boolean isRefused() {
        return refused != null;
    }
}
