package org.stepwell.exchange;

import java.util.UUID;

/**
 * The wish to send something.
 *
 * @param about what the message is about, such as the referral; its content is read when it is sent, not kept here
 * @param stepInstance the run of the step that decided it: together with episode and purpose it exists only once
 * @param endpoint the partner's FHIR base address, or null for a partner who is told by phone or letter
 */
public record Posting(UUID about, String stepInstance, Purpose purpose, String endpoint) {}
