package org.stepwell.monitoring;

import java.time.Instant;

/** When the next contact is due, and from when on a supervisor has to know that it was missed. */
public record ContactWindow(Instant due, Instant overdueOn) {}
