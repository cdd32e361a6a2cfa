package org.stepwell.measure;

/** What an average is counted in. */
public enum Unit {
    DAYS("d"),
    HOURS("h");

    private final String code;

    Unit(String code) {
        this.code = code;
    }

    /** @return its UCUM code */
    public String code() {
        return code;
    }
}
