package org.stepwell.worklist.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.stepwell.worklist.OpenTask;

/** Writes a form and its data so that they can lie inside a page. */
@Component
class FormJson {

    private final ObjectMapper json;

    FormJson(ObjectMapper json) {
        this.json = json;
    }

    /** No text in it can end the element it lies in: a "<" is written as its escape. */
    String of(OpenTask open) {
        try {
            var typed = Map.of(
                    "answers", open.typed().answers(), "revision", open.typed().revision());
            return json.writeValueAsString(
                            Map.of("schema", new RawValue(open.form()), "data", open.data(), "typed", typed))
                    .replace("<", "\\u003c");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The data of a form cannot be written", e);
        }
    }
}
