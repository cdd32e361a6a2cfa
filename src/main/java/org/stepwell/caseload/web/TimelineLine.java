package org.stepwell.caseload.web;

import java.time.Instant;

/**
 * One entry of a timeline.
 *
 * @param struck whether its author has marked it as wrong
 */
record TimelineLine(TimelineKind kind, Timeline.Entry entry, boolean struck) {

    static TimelineLine of(TimelineKind kind, Instant at, String what, String more) {
        return new TimelineLine(kind, new Timeline.Entry(at, what, more), false);
    }

    Instant at() {
        return entry.at();
    }
}
