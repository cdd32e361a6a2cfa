package org.stepwell.adjustment;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A case conference cannot be held: no psychiatrist's recommendation waits for one. */
@ResponseStatus(value = HttpStatus.CONFLICT, reason = "wrong.adjustment.no-conference")
public class NoOpenConference extends RuntimeException {

    NoOpenConference() {
        super("No recommendation waits for a case conference");
    }
}
