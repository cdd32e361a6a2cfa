package org.stepwell.notification.process;

import static org.stepwell.notification.process.MessageDeliveryProcess.NOTIFICATION_ID;
import static org.stepwell.notification.process.MessageDeliveryProcess.SENT;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.stepwell.notification.NotificationSending;
import org.stepwell.patient.EpisodeId;

/** Sends the message, if it may still go. */
@Component
class SendMessage implements JavaDelegate {

    private final NotificationSending sending;

    SendMessage(NotificationSending sending) {
        this.sending = sending;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var episode = EpisodeId.of(execution.getProcessBusinessKey());
        SENT.set(execution, sending.send(episode, UUID.fromString(NOTIFICATION_ID.get(execution))));
    }
}
