package org.stepwell.flow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.stepwell.workflow.Words;

/** Says how long something took, as short as it is still exact enough; pages call it {@code @took}. */
@Component("took")
public class Took {

    private final Clock clock;

    Took(Clock clock) {
        this.clock = clock;
    }

    /** @return such as "3 d" or "5 h"; "at once" for no time at all */
    public String of(Duration time) {
        if (time == null) {
            return "";
        }
        if (time.toDays() >= 3) {
            return say("days", Math.round(time.toHours() / 24.0));
        }
        if (time.toMinutes() >= 90) {
            return say("hours", Math.round(time.toMinutes() / 60.0));
        }
        if (time.toMinutes() >= 1) {
            return say("minutes", time.toMinutes());
        }
        return say(time.toSeconds() < 1 ? "at-once" : "moments", 0);
    }

    public String since(Instant start) {
        var time = Duration.between(start, clock.instant());
        return time.toMinutes() < 1 ? say("moments", 0) : of(time);
    }

    /** @return the time that is left until then; "at once" when it has come */
    public String until(Instant then) {
        var time = Duration.between(clock.instant(), then);
        return time.isNegative() ? say("at-once", 0) : of(time);
    }

    public String between(Instant start, Instant end) {
        return of(Duration.between(start, end));
    }

    private String say(String unit, long number) {
        return Words.say("took." + unit, number);
    }
}
