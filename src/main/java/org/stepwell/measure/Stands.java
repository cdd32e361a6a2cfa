package org.stepwell.measure;

import org.stepwell.workflow.Word;

/** Where somebody stands in a measure, as a list tells it. */
public enum Stands {
    NOT_MET("denominator and not numerator and not excluded and not exception"),
    MET("numerator"),
    EXCLUDED("excluded"),
    EXCEPTION("exception"),
    OPEN("still_open");

    private final String condition;

    Stands(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    public String word() {
        return Word.of(this);
    }
}
