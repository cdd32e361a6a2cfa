package org.stepwell.consent;

import java.util.EnumSet;
import java.util.Set;

/** What a disclosure is for, as HIPAA and 42 CFR Part 2 tell purposes apart. */
public enum DisclosurePurpose {
    TREATMENT,
    PAYMENT,
    OPERATIONS,
    /** Use in proceedings against the person; needs a consent about nothing else. */
    LEGAL_PROCEEDINGS,
    /** Another one, which the consent has to name. */
    OTHER;

    private static final Set<DisclosurePurpose> TPO = EnumSet.of(TREATMENT, PAYMENT, OPERATIONS);

    /** @return whether all are treatment, payment or operations, for which a consent may have no end */
    static boolean areOrdinary(Set<DisclosurePurpose> purposes) {
        return TPO.containsAll(purposes);
    }
}
