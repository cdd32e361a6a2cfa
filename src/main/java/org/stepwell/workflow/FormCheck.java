package org.stepwell.workflow;

import java.util.List;
import java.util.Map;

/**
 * What became of submitted answers.
 *
 * @param answers only what the form asks for and shows, to be used when there are no errors
 * @param errors every answer that cannot be accepted, in the order of the form
 */
public record FormCheck(Map<String, Object> answers, List<FieldError> errors) {

    public FormCheck {
        answers = FrozenJson.map(answers);
        errors = List.copyOf(errors);
    }

    public boolean passed() {
        return errors.isEmpty();
    }
}
