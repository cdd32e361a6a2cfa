package org.stepwell.careplan;

/** Somebody tried to change a plan that is no longer a draft. */
public class PlanLocked extends RuntimeException {

    PlanLocked(CarePlan plan) {
        super("Version " + plan.versionNumber() + " of the plan is locked");
    }
}
