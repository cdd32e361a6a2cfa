package org.stepwell.referral;

import java.time.Clock;
import java.time.Instant;
import org.stepwell.audit.Actor;

/** When something was done, and by whom. */
record Stamp(Instant at, String by) {

    static Stamp now(Clock clock) {
        return new Stamp(clock.instant(), Actor.current());
    }
}
