package org.stepwell.worklist;

import java.util.List;
import java.util.stream.Collectors;
import org.stepwell.workflow.FieldError;

/** Answers that cannot be accepted; each names its field and says what to do. Nothing of them was stored. */
public class AnswersRefused extends RuntimeException {

    private final transient List<FieldError> errors;

    AnswersRefused(List<FieldError> errors) {
        super("Some answers cannot be accepted: "
                + errors.stream().map(FieldError::field).collect(Collectors.joining(", ")));
        this.errors = List.copyOf(errors);
    }

    public List<FieldError> errors() {
        return errors;
    }
}
