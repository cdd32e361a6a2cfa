package org.stepwell.worklist;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.stepwell.workflow.Word;
import org.stepwell.workflow.Words;

/** How soon something is due, or that it comes before all that is. */
public enum Stretch {
    ACT_NOW,
    OVERDUE,
    TODAY,
    THIS_WEEK,
    LATER;

    private static final int NEAR_DAYS = 7;
    private static final int LAST_RANK = 6;

    public String title() {
        return Words.say("word.stretch." + Word.of(this));
    }

    /**
     * The tasks of a stretch.
     *
     * @param from due at or after it, null for any past
     * @param until due before it, null for any future and for what has no date
     */
    record Range(int firstRank, int lastRank, Instant from, Instant until) {}

    /** @return what falls into it now, with the days of the clock's zone */
    Range range(Clock clock) {
        var now = clock.instant();
        return switch (this) {
            case ACT_NOW -> new Range(1, 1, null, null);
            case OVERDUE -> new Range(2, LAST_RANK, null, now);
            case TODAY -> new Range(2, LAST_RANK, now, day(clock, 1));
            case THIS_WEEK -> new Range(2, LAST_RANK, day(clock, 1), day(clock, NEAR_DAYS + 1));
            case LATER -> new Range(2, LAST_RANK, day(clock, NEAR_DAYS + 1), null);
        };
    }

    private static Instant day(Clock clock, int fromToday) {
        return LocalDate.now(clock)
                .plusDays(fromToday)
                .atStartOfDay(clock.getZone())
                .toInstant();
    }
}
