package org.stepwell.workflow;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Optional;
import javax.xml.datatype.DatatypeConfigurationException;
import javax.xml.datatype.DatatypeFactory;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * What a timer written into a model may say. The engine counts a cycle up from its start, run by run, while it deploys:
 * one that began long ago and repeats each second would keep it busy for ever.
 */
final class TimerLimits {

    private static final long SHORTEST_MILLIS = 60_000;
    private static final long LONGEST_DAYS = 366;
    private static final int MOST_RUNS = 1000;

    private TimerLimits() {}

    /** @return why this date, duration or cycle is refused; what a variable says is known only at run time */
    static Optional<String> obstacle(String timer) {
        if (timer.startsWith("${") || timer.startsWith("#{")) {
            return Optional.empty();
        }
        try {
            return timer.startsWith("R") ? ofCycle(timer.split("/")) : ofPart(timer);
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            return Optional.of("the timer is no ISO 8601 date, duration or counted cycle");
        }
    }

    private static Optional<String> ofCycle(String[] parts) {
        if (parts.length < 2 || Integer.parseInt(parts[0].substring(1)) > MOST_RUNS) {
            return Optional.of("a cycle says how often it runs, at most " + MOST_RUNS + " times");
        }
        for (var part = 1; part < parts.length; part++) {
            var obstacle = ofPart(parts[part]);
            if (obstacle.isPresent()) {
                return obstacle;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> ofPart(String part) {
        return part.startsWith("P")
                ? ofDuration(part)
                : ofDate(OffsetDateTime.parse(part).toInstant());
    }

    private static Optional<String> ofDuration(String duration) {
        var millis = datatypes().newDuration(duration).getTimeInMillis(new Date(0));
        if (millis < SHORTEST_MILLIS) {
            return Optional.of("a timer waits at least a minute");
        }
        return millis > ChronoUnit.DAYS.getDuration().toMillis() * LONGEST_DAYS
                ? Optional.of("a timer waits at most a year")
                : Optional.empty();
    }

    private static Optional<String> ofDate(Instant date) {
        var now = ClockUtil.getCurrentTime().toInstant();
        var isNear = Math.abs(ChronoUnit.DAYS.between(now, date)) <= LONGEST_DAYS;
        return isNear ? Optional.empty() : Optional.of("a timer's date lies within a year");
    }

    private static DatatypeFactory datatypes() {
        try {
            return DatatypeFactory.newInstance();
        } catch (DatatypeConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
