package org.stepwell.report;

import org.stepwell.workflow.Word;

/** Whether there is a report of a month, and if not, why. */
public enum Standing {
    READY,
    /** Its outcomes are to be counted first. */
    NOT_COUNTED,
    COUNTING,
    NOT_ENDED,
    FUTURE,
    /** Nobody had been in care by its end. */
    NOTHING_KNOWN,
    UNREADABLE;

    public String word() {
        return Word.of(this);
    }
}
