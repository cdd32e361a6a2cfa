package org.stepwell.measure;

import java.math.BigDecimal;

/**
 * Where somebody, one of their episodes or one of their stays stands in a measure. Whoever is in the initial population
 * is in the denominator unless their window is still open; an exclusion or exception leaves them out of the rate.
 *
 * @param value what is averaged, of measures that are a mean; else null
 */
public record Populations(
        boolean denominator, boolean excluded, boolean exception, boolean numerator, boolean open, BigDecimal value) {

    private static Populations of(boolean excluded, boolean exception, boolean numerator) {
        return new Populations(true, excluded, exception, numerator, false, null);
    }

    static Populations counted(boolean numerator) {
        return of(false, false, numerator);
    }

    static Populations leftOut() {
        return of(true, false, false);
    }

    static Populations excused() {
        return of(false, true, false);
    }

    /** The window has not closed: neither met nor failed. */
    static Populations stillOpen() {
        return new Populations(false, false, false, false, true, null);
    }

    static Populations worth(BigDecimal value) {
        return new Populations(true, false, false, true, false, value);
    }

    /** @return whether they count in the rate */
    public boolean counts() {
        return denominator && !excluded && !exception;
    }
}
