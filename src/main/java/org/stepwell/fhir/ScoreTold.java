package org.stepwell.fhir;

import java.time.Instant;
import org.stepwell.assessment.Instrument;

/** A total that another system scored, within the instrument's range. */
record ScoreTold(Entry entry, Instrument instrument, int total, Instant takenAt) {

    /** Nothing of the person: this text may end up in a log line. */
    @Override
    public String toString() {
        return "Score at " + entry;
    }
}
