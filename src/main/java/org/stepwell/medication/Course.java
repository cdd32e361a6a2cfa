package org.stepwell.medication;

import java.util.List;

/** What becomes of a medicine after the decisions on a list. */
public enum Course {
    CONTINUES,
    CHANGES,
    STOPS,
    STOPPED;

    /** Of several decisions on one medicine, to stop it outweighs to change it. */
    static Course of(ListedMedicine medicine, List<Finding> findings) {
        if (medicine.isStopped()) {
            return STOPPED;
        }
        if (findings.stream().anyMatch(finding -> finding.asks(Ruling.Kind.STOP, medicine))) {
            return STOPS;
        }
        return findings.stream().anyMatch(finding -> finding.asks(Ruling.Kind.CHANGE, medicine)) ? CHANGES : CONTINUES;
    }
}
