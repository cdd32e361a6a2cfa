package org.stepwell.notification;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Changes;

/** Sends a message that was written down, if it may still go. */
@Service
public class NotificationSending {

    private final NotificationRepository notifications;
    private final Standing standing;
    private final Delivery delivery;
    private final Clock clock;

    NotificationSending(NotificationRepository notifications, Standing standing, Delivery delivery, Clock clock) {
        this.notifications = notifications;
        this.standing = standing;
        this.delivery = delivery;
        this.clock = clock;
    }

    /**
     * Sends it by the way the person prefers or, where that is refused, by another they allow. What they said is asked
     * anew. Holds the row until the channel has answered; a channel that is down fails the step, which is tried again.
     *
     * @return whether the person has it; false if it was held back or can go by no way, with the reason on the row
     */
    @Changes("message to the person")
    public boolean send(EpisodeId episode, UUID id) {
        var notification =
                notifications.findByIdAndEpisodeId(id, episode).orElseThrow(() -> new UnknownNotification(id));
        if (notification.isOpen()) {
            settle(notification);
            notifications.save(notification);
        }
        return notification.state() == NotificationState.SENT;
    }

    private void settle(Notification notification) {
        var obstacle = standing.obstacle(notification);
        if (obstacle.isPresent()) {
            notification.settle(NotificationState.HELD_BACK, obstacle.get(), clock.instant());
        } else {
            delivery.deliver(notification, clock.instant());
        }
    }
}
