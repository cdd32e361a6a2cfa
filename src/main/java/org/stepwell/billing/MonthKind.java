package org.stepwell.billing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Whether a month begins a course of care or goes on with one, as the codes of the two differ. */
enum MonthKind {
    FIRST,
    LATER;

    /** Full months that must lie between two billed ones before the later is a first one again (clinical rules 3.6). */
    private static final int GAP = 6;

    /** @param lastBilled the first day of the last month billed before, null when none was */
    static MonthKind of(LocalDate month, LocalDate lastBilled) {
        return lastBilled == null || ChronoUnit.MONTHS.between(lastBilled, month) > GAP ? FIRST : LATER;
    }
}
