package org.stepwell.measure;

/**
 * A share of people, with the interval in which it lies with 95 % certainty (Wilson 1927).
 *
 * @param people of how many different people; below {@link #ENOUGH} nothing can be told
 */
public record Rate(int met, int of, int people) {

    static final int ENOUGH = 10;

    private static final double Z = 1.959963984540054;

    /** Of people who count once each. */
    Rate(int met, int of) {
        this(met, of, of);
    }

    public boolean isTellable() {
        return people >= ENOUGH;
    }

    /** @return 0 to 1 */
    public double share() {
        return of == 0 ? 0 : (double) met / of;
    }

    public double low() {
        return Math.max(0, centre() - half());
    }

    public double high() {
        return Math.min(1, centre() + half());
    }

    private double centre() {
        return (share() + Z * Z / (2.0 * of)) / (1 + Z * Z / of);
    }

    private double half() {
        return Z * Math.sqrt(share() * (1 - share()) / of + Z * Z / (4.0 * of * of)) / (1 + Z * Z / of);
    }
}
