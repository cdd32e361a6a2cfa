package org.stepwell.transition;

import java.time.LocalDate;

/** The days, first and last included, on which something counts. */
public record Window(LocalDate from, LocalDate to) {

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
