package org.stepwell.family;

import java.util.UUID;

/** This person does not allow that what they answer about themselves is kept. */
public class AnswersNotAllowed extends RuntimeException {

    public AnswersNotAllowed(UUID person) {
        super("No answers kept of related person " + person);
    }
}
