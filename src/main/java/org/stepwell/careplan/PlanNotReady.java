package org.stepwell.careplan;

/** A step on a plan's way came before the one it rests on. */
public class PlanNotReady extends RuntimeException {

    private PlanNotReady(String missing) {
        super("The plan is " + missing);
    }

    static void unless(boolean met, String missing) {
        if (!met) {
            throw new PlanNotReady(missing);
        }
    }
}
