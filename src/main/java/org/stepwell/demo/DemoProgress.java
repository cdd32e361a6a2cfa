package org.stepwell.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says how far the demo year has come, so that whoever waits for it knows that it moves. */
class DemoProgress {

    private static final Logger log = LoggerFactory.getLogger(DemoProgress.class);

    private static final int WIDTH = 24;
    private static final int MANY = 200;

    private final LocalDate start;
    private final LocalDate end;
    private final boolean often;

    DemoProgress(LocalDate start, LocalDate end, int patients) {
        this.start = start;
        this.end = end;
        this.often = patients >= MANY;
    }

    /** Once a month; once a week when a day takes long. */
    void at(LocalDate day, int patients) {
        if (often ? day.getDayOfWeek().getValue() == 1 : day.getDayOfMonth() == 1) {
            var lived = ChronoUnit.DAYS.between(start, day);
            var all = Math.max(1, ChronoUnit.DAYS.between(start, end));
            var done = (int) (WIDTH * lived / all);
            log.info(
                    "  [{}{}] {} %  {} {} {}: {} patients so far",
                    "#".repeat(done),
                    ".".repeat(WIDTH - done),
                    String.format(Locale.ENGLISH, "%2d", 100 * lived / all),
                    day.getDayOfMonth(),
                    day.getMonth(),
                    day.getYear(),
                    patients);
        }
    }
}
