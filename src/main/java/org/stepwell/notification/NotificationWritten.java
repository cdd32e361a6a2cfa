package org.stepwell.notification;

import java.time.Instant;
import java.util.UUID;
import org.stepwell.patient.EpisodeId;

/** A message is to go, not before sendOn. */
public record NotificationWritten(EpisodeId episode, UUID notificationId, Instant sendOn) {}
