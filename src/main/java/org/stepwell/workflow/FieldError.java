package org.stepwell.workflow;

/**
 * One answer that cannot be accepted.
 *
 * @param field path of the answer, such as {@code goals[0].description}
 * @param message what is wrong and what to do, in plain words and without the answer itself
 */
public record FieldError(String field, String message) {}
