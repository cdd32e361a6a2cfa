package org.stepwell.operations;

import java.time.Instant;

/**
 * Journeys that are brought from one version of a process to another.
 *
 * @param leftBehind how many of them stay where they are for good
 * @param by the name of who began it
 */
public record Migration(
        String batch, String process, int from, int to, int journeys, int leftBehind, String by, Instant at) {}
