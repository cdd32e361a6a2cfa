package org.stepwell.demo;

/** What kind of year an invented patient has, and so how their scores move. */
enum Storyline {
    RESPONDS,
    RESPONDS_SLOWLY,
    MISSES_GOAL,
    RELAPSES,
    SAFETY_CONCERN,
    ASKS_FOR_CHANGES,
    HARD_TO_REACH,
    MOVES_AWAY,
    STOPS_COMING,
    REFUSES_CONSENT,
    DECLINES_PLAN,
    ;

    /**
     * @param baseline the PHQ-9 total at assessment, 0 to 27
     * @param weeks since enrolment
     * @return the PHQ-9 total that week, before the day's noise
     */
    int depression(int baseline, long weeks) {
        return switch (this) {
            case RESPONDS, MOVES_AWAY, STOPS_COMING, ASKS_FOR_CHANGES, DECLINES_PLAN, REFUSES_CONSENT ->
                falling(baseline, weeks, 4.5);
            case RESPONDS_SLOWLY, HARD_TO_REACH -> falling(baseline, weeks, 9);
            // nothing helps until the plan is adjusted around week 12
            case MISSES_GOAL, SAFETY_CONCERN -> weeks < 13 ? baseline - 1 : falling(baseline, weeks - 13, 4);
            case RELAPSES ->
                weeks < 18
                        ? falling(baseline, weeks, 4)
                        : weeks < 26 ? Math.max(baseline - 4, 11) : falling(baseline, weeks - 26, 4);
        };
    }

    private static int falling(int baseline, long weeks, double halving) {
        return (int) Math.round(baseline * Math.pow(0.5, weeks / halving));
    }
}
