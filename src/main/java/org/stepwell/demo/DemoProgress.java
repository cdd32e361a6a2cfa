package org.stepwell.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says how far the demo year has come and how long it still takes, so that whoever waits for it knows that it moves. */
class DemoProgress {

    private static final Logger log = LoggerFactory.getLogger(DemoProgress.class);

    private static final int WIDTH = 24;
    private static final int MANY = 200;
    /** The first days of somebody, in which they are assessed and a plan is made, are as much work as so many later. */
    private static final int BEGINNING = 60;

    private final List<InventedPatient> people;
    private final LocalDate end;
    private final boolean often;
    private double before;
    private long at = System.nanoTime();

    /** @param people all who come */
    DemoProgress(List<InventedPatient> people, LocalDate end) {
        this.people = List.copyOf(people);
        this.end = end;
        this.often = people.size() >= MANY;
    }

    /** Once a month; once a week when a day takes long. */
    void at(LocalDate day, int patients) {
        if (often ? day.getDayOfWeek().getValue() == 1 : day.getDayOfMonth() == 1) {
            var share = workUntil(day) / workUntil(end);
            var done = (int) (WIDTH * share);
            log.info(
                    "  [{}{}] {} %  {} {} {}: {} of {} patients so far{}",
                    "#".repeat(done),
                    ".".repeat(WIDTH - done),
                    String.format(Locale.ENGLISH, "%2d", (int) (100 * share)),
                    day.getDayOfMonth(),
                    day.getMonth(),
                    day.getYear(),
                    patients,
                    people.size(),
                    left(share));
            before = share;
            at = System.nanoTime();
        }
    }

    /** Not by days of the year, as the last ones are those with the most people. */
    private double workUntil(LocalDate day) {
        return people.stream()
                .filter(person -> person.arrival().isBefore(day))
                .mapToLong(person -> BEGINNING + ChronoUnit.DAYS.between(person.arrival(), day))
                .sum();
    }

    /** By the speed since the last line: at the beginning everything runs for the first time, and slowly. */
    private String left(double share) {
        if (before == 0 || share == before) {
            return "";
        }
        var left = Duration.ofNanos((long) ((System.nanoTime() - at) * (1 - share) / (share - before)));
        return ", about %s to go"
                .formatted(left.toMinutes() > 1 ? left.toMinutes() + " minutes" : left.toSeconds() + " seconds");
    }
}
