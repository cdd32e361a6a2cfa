package org.stepwell.measure;

/**
 * What a measure came to in a period.
 *
 * @param initial how many it asks about, those still open among them
 * @param people how many different people count in the rate
 * @param mean null of a share, and when nobody counts
 * @param deviation null below two
 */
public record Figures(
        int initial,
        int denominator,
        int excluded,
        int exceptions,
        int numerator,
        int open,
        int people,
        Double mean,
        Double deviation) {

    private static final double Z = 1.959963984540054;

    static Figures none() {
        return new Figures(0, 0, 0, 0, 0, 0, 0, null, null);
    }

    /** What a group came to of which everybody counts; mean and deviation as of the whole. */
    static Figures of(Rate rate, Double mean, Double deviation) {
        return new Figures(rate.of(), rate.of(), 0, 0, rate.met(), 0, rate.people(), mean, deviation);
    }

    public Rate rate() {
        return new Rate(numerator, denominator - excluded - exceptions, people);
    }

    /** @return how far, with 95 % certainty, the mean lies from the true one; nought when nothing can be told */
    public double around() {
        return deviation == null ? 0 : Z * deviation / Math.sqrt(rate().of());
    }
}
