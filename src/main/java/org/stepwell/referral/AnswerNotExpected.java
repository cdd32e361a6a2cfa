package org.stepwell.referral;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** An answer came for a referral that does not wait for one; nothing of it is kept. */
@ResponseStatus(value = HttpStatus.CONFLICT, reason = "wrong.referral.no-answer-expected")
public class AnswerNotExpected extends RuntimeException {

    AnswerNotExpected(UUID referral) {
        super("Referral " + referral + " does not wait for an answer");
    }
}
