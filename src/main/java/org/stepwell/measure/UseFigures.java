package org.stepwell.measure;

/** Hospital use of the people whose record reaches back before their enrolment, for 1,000 months of a person. */
public record UseFigures(
        int people,
        double monthsBefore,
        int emergencyBefore,
        int daysBefore,
        double monthsSince,
        int emergencySince,
        int daysSince) {

    private static final int THOUSAND = 1000;

    public boolean isTellable() {
        return people >= Rate.ENOUGH && monthsBefore > 0 && monthsSince > 0;
    }

    public double visitsBefore() {
        return THOUSAND * emergencyBefore / monthsBefore;
    }

    public double visitsSince() {
        return THOUSAND * emergencySince / monthsSince;
    }

    public double stayBefore() {
        return THOUSAND * daysBefore / monthsBefore;
    }

    public double staySince() {
        return THOUSAND * daysSince / monthsSince;
    }
}
