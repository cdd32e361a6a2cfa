package org.stepwell.workflow;

/** An answer that cannot be true, such as a score out of range: the step is undone and the field says why. */
public class InvalidAnswer extends RuntimeException {

    private final String field;

    /**
     * @param field path of the answer in its form, such as {@code goals[0].description}
     * @param message what is wrong and what to do, in plain words and without the answer itself
     */
    public InvalidAnswer(String field, String message) {
        super(message);
        this.field = field;
    }

    public String field() {
        return field;
    }
}
