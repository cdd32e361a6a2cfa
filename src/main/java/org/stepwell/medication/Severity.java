package org.stepwell.medication;

import java.util.Arrays;

/** How much a finding asks of the prescriber; only the upper two interrupt (clinical rules 3.10). */
public enum Severity {
    INFORM(1),
    MONITOR(2),
    AVOID(3),
    CONTRAINDICATED(4);

    private final int level;

    Severity(int level) {
        this.level = level;
    }

    /** @return whether somebody who prescribes must decide before the list is signed */
    public boolean interrupts() {
        return compareTo(AVOID) >= 0;
    }

    static Severity of(int level) {
        return Arrays.stream(values())
                .filter(one -> one.level == level)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No severity " + level));
    }
}
