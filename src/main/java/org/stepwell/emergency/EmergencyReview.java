package org.stepwell.emergency;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a privacy officer reads to judge an emergency access, and what was found.
 *
 * @param who the name of whoever opened the record
 * @param part2 who of the medical personnel got to know Part 2 records; empty when these stayed closed
 * @param endedAt when it was ended, or ran out, or will
 * @param looks what they opened under it and how often, as the trail has it
 * @param finding what the privacy officer wrote
 */
public record EmergencyReview(
        String who,
        EmergencyReason reason,
        String happened,
        Optional<String> part2,
        Instant openedAt,
        Instant endedAt,
        List<String> looks,
        Optional<String> finding) {}
