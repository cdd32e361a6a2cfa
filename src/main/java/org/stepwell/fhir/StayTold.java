package org.stepwell.fhir;

import org.stepwell.transition.Stay;

/** A stay in hospital or an emergency department that another system tells of. */
record StayTold(Entry entry, Stay stay) {

    /** Nothing of the person: this text may end up in a log line. */
    @Override
    public String toString() {
        return "Stay at " + entry;
    }
}
