package org.stepwell.crisis;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The crisis was closed meanwhile, or is of another episode. */
@ResponseStatus(value = HttpStatus.CONFLICT, reason = "wrong.crisis.over")
public class CrisisNotOpen extends RuntimeException {

    CrisisNotOpen(UUID crisis) {
        super("Crisis " + crisis + " is not open");
    }
}
