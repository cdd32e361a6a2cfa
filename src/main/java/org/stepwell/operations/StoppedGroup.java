package org.stepwell.operations;

import java.time.Instant;

/**
 * Runs of one step that stopped for one cause.
 *
 * @param version the newest of those that stopped
 */
public record StoppedGroup(
        String process, int version, String step, Cause cause, int runs, int people, Instant since) {}
