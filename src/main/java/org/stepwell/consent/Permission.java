package org.stepwell.consent;

import java.util.Set;
import java.util.UUID;

/**
 * The answer to a disclosure, as the decision {@code may-disclose} gave it.
 *
 * @param reason a code such as {@code consented} or {@code part-2-consent-missing}
 * @param classes what would really be told; substance use is Part 2 where the record says so
 * @param consentId the consent it relies on, or null where none is needed
 */
public record Permission(
        boolean permitted, String reason, Set<Sensitivity> classes, Set<Obligation> obligations, UUID consentId) {

    public boolean owes(Obligation obligation) {
        return obligations.contains(obligation);
    }
}
