package org.stepwell.workflow;

import java.time.Duration;

/** A paused journey goes on; whatever it still waits for comes later by as long as it stood still. */
public record JourneyPostponed(String processKey, String businessKey, Duration by) {}
