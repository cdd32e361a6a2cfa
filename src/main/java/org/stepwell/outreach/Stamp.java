package org.stepwell.outreach;

import java.time.Clock;
import java.time.Instant;
import org.stepwell.audit.Actor;

/** Who did something, and when. */
record Stamp(String by, Instant at) {

    static Stamp now(Clock clock) {
        return new Stamp(Actor.current(), clock.instant());
    }
}
