package org.stepwell.careplan;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A step on a plan's way came before the one it rests on. */
@ResponseStatus(value = HttpStatus.CONFLICT, reason = "wrong.careplan.not-ready")
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
