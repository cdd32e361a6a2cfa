package org.stepwell.careplan;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Somebody tried to change a plan that is no longer a draft. */
@ResponseStatus(value = HttpStatus.CONFLICT, reason = "wrong.careplan.locked")
public class PlanLocked extends RuntimeException {

    PlanLocked(CarePlan plan) {
        super("Version " + plan.versionNumber() + " of the plan is locked");
    }
}
