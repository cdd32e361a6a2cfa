package org.stepwell.emergency;

import java.time.Instant;
import java.util.UUID;
import org.stepwell.patient.EpisodeId;

/**
 * Somebody opened a record in an emergency.
 *
 * @param reviewBy when a privacy officer has said whether it was one
 */
public record EmergencyAccessOpened(EpisodeId episode, UUID access, Instant reviewBy) {}
