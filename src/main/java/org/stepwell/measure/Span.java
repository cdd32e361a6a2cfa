package org.stepwell.measure;

import java.time.LocalDate;

/**
 * The time a measure is asked about, in days where the clinic is.
 *
 * @param from its first day
 * @param until its last day
 * @param today the day it is asked on: what has to happen later has not failed yet
 */
public record Span(LocalDate from, LocalDate until, LocalDate today) {

    public Span {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("A period ends on or after the day it begins");
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** @return the last day anything can be known of: its end, or today */
    LocalDate knownUntil() {
        return until.isBefore(today) ? until : today;
    }

    /** @return whether a window that ends that day is still open at the end of what can be known */
    boolean leavesOpen(LocalDate last) {
        return last.isAfter(knownUntil());
    }
}
