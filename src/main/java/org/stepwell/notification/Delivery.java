package org.stepwell.notification;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tries the ways a person allows, in their order, until one takes the message. */
@Component
class Delivery {

    private final Recipients recipients;
    private final Wording wording;
    private final MessageLink links;
    private final Map<Medium, NotificationChannel> channels;

    Delivery(Recipients recipients, Wording wording, MessageLink links, List<NotificationChannel> channels) {
        this.recipients = recipients;
        this.wording = wording;
        this.links = links;
        this.channels = channels.stream().collect(Collectors.toMap(NotificationChannel::medium, Function.identity()));
    }

    /** Throws {@link ChannelFailure} when a channel may take it later. */
    void deliver(Notification notification, Instant now) {
        var recipient = recipients.of(notification.episodeId(), notification.subject());
        if (recipient.refusal() != null) {
            notification.settle(recipient.refusal().as(), recipient.refusal().why(), now);
            return;
        }
        if (links.isClosed(notification)) {
            notification.settle(NotificationState.HELD_BACK, Reason.ACCOUNT_CLOSED, now);
            return;
        }
        var link = links.of(notification);
        recipient.ways().stream()
                .filter(way -> takes(way, wording.write(notification, recipient, way, link)))
                .findFirst()
                .ifPresentOrElse(
                        way -> notification.sent(way.medium(), now),
                        () -> notification.settle(NotificationState.NOT_TOLD, Reason.ADDRESS_REFUSED, now));
    }

    private boolean takes(Recipient.Way way, Outgoing message) {
        try {
            channels.get(way.medium()).send(message);
            return true;
        } catch (ChannelFailure failure) {
            if (failure.isFinal()) {
                return false;
            }
            throw failure;
        }
    }
}
