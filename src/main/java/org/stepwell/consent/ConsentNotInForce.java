package org.stepwell.consent;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A consent that was revoked, replaced or has ended cannot be revoked, renewed or narrowed; nothing is changed. */
@ResponseStatus(value = HttpStatus.CONFLICT, reason = "wrong.consent.not-in-force")
public class ConsentNotInForce extends RuntimeException {

    ConsentNotInForce(UUID consent) {
        super("Consent " + consent + " is not in force");
    }
}
