package org.stepwell.careplan;

/** The episode has no plan in the state asked for, or the plan has no such goal. */
public class NoSuchPlan extends RuntimeException {

    NoSuchPlan(String what) {
        super("There is no " + what);
    }
}
