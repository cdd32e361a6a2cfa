package org.stepwell.billing;

import java.util.Set;

/**
 * What the decision bill-month says.
 *
 * @param codes numbers such as 99493+99494x2, or {@code short} or {@code unmet}
 * @param nextAt the minute from which it would be more; null when nothing is above
 */
record Proposal(String codes, Integer nextAt) {

    private static final Set<String> NOTHING = Set.of("short", "unmet", CareMonth.NONE);

    static boolean isBillable(String codes) {
        return codes != null && !NOTHING.contains(codes);
    }
}
