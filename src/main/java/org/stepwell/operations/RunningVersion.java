package org.stepwell.operations;

import java.time.Instant;

/** A version of a process with journeys that run on it. */
public record RunningVersion(String process, int version, int journeys, Instant oldest) {}
