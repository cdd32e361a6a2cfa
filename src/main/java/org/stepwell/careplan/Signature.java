package org.stepwell.careplan;

import java.time.Instant;

/** The primary care provider's signature under an agreed plan. */
public record Signature(String by, Instant at, String comment) {}
