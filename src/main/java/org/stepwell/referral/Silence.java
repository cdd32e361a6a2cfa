package org.stepwell.referral;

import java.time.Instant;
import java.time.ZonedDateTime;
import org.stepwell.workflow.BusinessDays;

/** How long a referral just sent may stay unanswered. */
public record Silence(Instant remindOn, Instant callOn, Instant giveUpOn) {

    static Silence from(ZonedDateTime sent, ReferralSettings settings) {
        return new Silence(
                BusinessDays.after(sent, settings.remindAfter()).toInstant(),
                BusinessDays.after(sent, settings.callAfter()).toInstant(),
                BusinessDays.after(sent, settings.giveUpAfter()).toInstant());
    }
}
