package org.stepwell.studio;

import java.time.Instant;
import java.util.UUID;

/**
 * What an analyst is changing and has not published.
 *
 * @param version counts the savings; whoever saves names the one they had open
 * @param base the fingerprint of the published text it began from, null for a model that is new
 * @param changedBy the name people read
 */
public record Draft(UUID id, int version, ModelFile file, String base, String changedBy, Instant changedAt) {}
