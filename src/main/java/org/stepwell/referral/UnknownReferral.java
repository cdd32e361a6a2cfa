package org.stepwell.referral;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such referral in this episode. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class UnknownReferral extends RuntimeException {

    public UnknownReferral(UUID referral) {
        super("No referral " + referral);
    }
}
