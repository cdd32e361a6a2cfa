package org.stepwell.insurance;

import java.util.UUID;

/**
 * What is about to be sent to a service, as far as a payer cares.
 *
 * @param about the referral
 * @param serviceKind in the words of the decision {@code require-authorization}
 * @param free whether the service costs nobody anything
 * @param payer of the person today, null when none is known
 * @param taken whether the service takes that payer; null when nobody has said
 */
public record Sending(UUID about, UUID serviceId, String serviceKind, boolean free, String payer, Boolean taken) {}
