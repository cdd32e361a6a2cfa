package org.stepwell.notification.process;

import java.util.Date;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stepwell.audit.Actor;
import org.stepwell.notification.NotificationWritten;
import org.stepwell.notification.Notifications;
import org.stepwell.workflow.Journeys;

/** Starts the process that carries a message, in the transaction that wrote it down. */
@Component
class StartMessageDelivery {

    private final Journeys journeys;
    private final Notifications notifications;

    StartMessageDelivery(Journeys journeys, Notifications notifications) {
        this.journeys = journeys;
        this.notifications = notifications;
    }

    @EventListener
    void on(NotificationWritten written) {
        Actor.asSystem("notification", () -> {
            var journey =
                    journeys.start(MessageDeliveryProcess.KEY, written.episode().toString(), variables(written));
            notifications.startJourney(written.episode(), written.notificationId(), journey);
        });
    }

    private static Map<String, Object> variables(NotificationWritten written) {
        return Map.of(
                MessageDeliveryProcess.NOTIFICATION_ID.name(),
                        written.notificationId().toString(),
                MessageDeliveryProcess.SEND_ON.name(), Date.from(written.sendOn()));
    }
}
