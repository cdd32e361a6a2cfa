package org.stepwell.consent;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** This episode has no such consent; nothing is revoked. */
@ResponseStatus(value = HttpStatus.NOT_FOUND, reason = "wrong.consent.unknown")
public class UnknownConsent extends RuntimeException {

    UnknownConsent(UUID consent) {
        super("No consent " + consent + " in this episode");
    }
}
