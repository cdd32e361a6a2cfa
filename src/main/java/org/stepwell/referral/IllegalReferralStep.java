package org.stepwell.referral;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.stepwell.workflow.Word;

/** A referral cannot go this way from where it stands. */
@ResponseStatus(value = HttpStatus.CONFLICT, reason = "wrong.referral.moved-on")
public class IllegalReferralStep extends RuntimeException {

    IllegalReferralStep(UUID referral, ReferralState from, ReferralState to) {
        super("Referral " + referral + " cannot go from " + Word.of(from) + " to " + Word.of(to));
    }
}
