package org.stepwell.measure;

/** By what a measure is broken down, to see whether care differs between people. */
public enum Dimension {
    LANGUAGE("language"),
    SEX("sex"),
    AGE("age"),
    INSURANCE("insurance"),
    SOCIAL_NEED("social_need");

    private final String column;

    Dimension(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
