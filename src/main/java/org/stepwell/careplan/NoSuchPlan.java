package org.stepwell.careplan;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The episode has no plan in the state asked for, or the plan has no such goal. */
@ResponseStatus(value = HttpStatus.CONFLICT, reason = "wrong.careplan.moved-on")
public class NoSuchPlan extends RuntimeException {

    NoSuchPlan(String what) {
        super("There is no " + what);
    }
}
