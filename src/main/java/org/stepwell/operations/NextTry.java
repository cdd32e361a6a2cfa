package org.stepwell.operations;

import java.time.Instant;

/** Runs of one step that failed for one cause and will be tried again by themselves. */
public record NextTry(String process, int version, String step, Cause cause, int runs, int triesLeft, Instant next) {}
