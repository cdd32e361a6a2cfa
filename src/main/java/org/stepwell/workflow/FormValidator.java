package org.stepwell.workflow;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Holds submitted answers against their form, because a browser can be asked to send anything. */
@Component
public class FormValidator {

    private static final JsonMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final HideConditions conditions = new HideConditions();

    /**
     * Keeps what the form asks for and shows; what it only shows comes from the data, whatever was submitted.
     *
     * @param submitted the answers as parsed JSON
     * @param data what the form was given to show: initial values, read-only texts and options
     */
    public FormCheck check(FormSchema form, Map<String, ?> submitted, Map<String, ?> data) {
        var shown = JSON.convertValue(data, new TypeReference<Map<String, Object>>() {});
        var pass = new FormPass(conditions, shown);
        var answers = pass.clean(form.fields(), new FormScope("", submitted, shown, Map.of()));
        return new FormCheck(answers, List.copyOf(pass.errors()));
    }
}
