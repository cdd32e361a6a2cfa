package org.stepwell.medication;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The medicine list is not in a state in which this can happen to it. */
@ResponseStatus(value = HttpStatus.CONFLICT, reason = "wrong.medication.list-moved-on")
public class ListNotReady extends RuntimeException {

    private ListNotReady(String fact) {
        super("The medicine list " + fact);
    }

    static void when(boolean so, String fact) {
        if (so) {
            throw new ListNotReady(fact);
        }
    }

    static ListNotReady none() {
        return new ListNotReady("is not open");
    }
}
