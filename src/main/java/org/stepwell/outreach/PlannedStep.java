package org.stepwell.outreach;

import java.time.Instant;
import java.util.List;

/**
 * What comes next in an outreach.
 *
 * @param due from when on it can be done
 * @param deadline by when it has to be done
 * @param channels how, for an attempt: preferred, text, letter, emergency-contact
 * @param roles who does it, by key
 */
public record PlannedStep(NextStep step, Instant due, Instant deadline, List<String> channels, String roles) {}
