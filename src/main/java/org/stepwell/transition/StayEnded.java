package org.stepwell.transition;

import java.time.Instant;

/**
 * A stay whose follow-up had begun at its admission has ended.
 *
 * @param journeyId the process that carries the follow-up
 * @param visitDue by when the first visit has to take place
 */
public record StayEnded(String journeyId, Instant visitDue) {}
