package org.stepwell.fhir;

import org.stepwell.insurance.InsuranceTold;

/** An insurance that another system tells of. */
record CoverageTold(Entry entry, InsuranceTold insurance) {

    /** Nothing of the person: this text may end up in a log line. */
    @Override
    public String toString() {
        return "Coverage at " + entry;
    }
}
