package org.stepwell.crisis;

import java.time.LocalDateTime;

/** What somebody says they did; see {@link CrisisAction} for what may be null. */
public record Done(String outcome, String who, LocalDateTime at, String note) {

    public static Done of(String outcome, String note) {
        return new Done(outcome, null, null, note);
    }
}
