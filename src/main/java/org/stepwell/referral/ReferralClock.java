package org.stepwell.referral;

import java.time.Clock;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;

/** Tells the time as referrals count it: in business days. */
@Component
class ReferralClock {

    private final Clock clock;
    private final ReferralSettings settings;

    ReferralClock(Clock clock, ReferralSettings settings) {
        this.clock = clock;
        this.settings = settings;
    }

    Stamp stamp() {
        return Stamp.now(clock);
    }

    /** How long a service asked now may stay silent. */
    Silence silenceFromNow() {
        return Silence.from(ZonedDateTime.now(clock), settings);
    }
}
