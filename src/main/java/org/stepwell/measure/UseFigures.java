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

    /** @return what the visits and days of a thousand months cost in the year before, in the money of the settings */
    public double costBefore(MeasureSettings costs) {
        return cost(visitsBefore(), stayBefore(), costs);
    }

    public double costSince(MeasureSettings costs) {
        return cost(visitsSince(), staySince(), costs);
    }

    private static double cost(double visits, double days, MeasureSettings costs) {
        return visits * costs.emergencyVisit().doubleValue()
                + days * costs.hospitalDay().doubleValue();
    }

    public double stayBefore() {
        return THOUSAND * daysBefore / monthsBefore;
    }

    public double staySince() {
        return THOUSAND * daysSince / monthsSince;
    }
}
