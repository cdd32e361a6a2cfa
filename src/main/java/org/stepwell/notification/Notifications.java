package org.stepwell.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Changes;
import org.stepwell.team.Reads;
import org.stepwell.workflow.ClinicTime;

/** Writes down what is to be told, in the transaction of what happened, and keeps how each message stands. */
@Service
public class Notifications {

    private static final String MESSAGE = "message to the person";

    private final NotificationRepository notifications;
    private final Recipients recipients;
    private final ApplicationEventPublisher news;
    private final Times times;

    Notifications(
            NotificationRepository notifications, Recipients recipients, ApplicationEventPublisher news, Times times) {
        this.notifications = notifications;
        this.recipients = recipients;
        this.news = news;
        this.times = times;
    }

    /**
     * Writes the message down, once for each subject and occasion. Tells {@link NotificationWritten} only when it can go;
     * what cannot, or must not, is kept with the reason and costs no journey.
     */
    @Changes(MESSAGE)
    public void write(EpisodeId episode, Notice notice) {
        if (notifications.existsById(Notification.id(episode, notice))) {
            return;
        }
        var notification = Notification.of(episode, notice, times.sendOn(notice), times.now());
        var refusal = recipients.of(episode, notice.subject()).refusal();
        if (refusal != null) {
            notification.settle(refusal.as(), refusal.why(), times.now());
        }
        notifications.save(notification);
        if (notification.isOpen()) {
            news.publishEvent(new NotificationWritten(episode, notification.id(), notification.sendOn()));
        }
    }

    /** Remembers the process that carries it. */
    @Changes(MESSAGE)
    public void startJourney(EpisodeId episode, UUID id, String processInstanceId) {
        var notification = require(episode, id);
        notification.startJourney(processInstanceId);
        notifications.save(notification);
    }

    /** It failed at every try: until a supervisor has it tried again, the person is not told. */
    @Changes(MESSAGE)
    public void stop(EpisodeId episode, UUID id) {
        var notification = require(episode, id);
        notification.settle(NotificationState.STOPPED, Reason.CHANNEL_DOWN, times.now());
        notifications.save(notification);
    }

    /** @return everything that was to be told in this episode, the newest first */
    @Reads(MESSAGE)
    public List<Notification> of(EpisodeId episode) {
        return notifications.findByEpisodeIdOrderByCreatedAtDesc(episode);
    }

    private Notification require(EpisodeId episode, UUID id) {
        return notifications.findByIdAndEpisodeId(id, episode).orElseThrow(() -> new UnknownNotification(id));
    }

    /** When messages go: to people by day, to whoever is on call at once. */
    @Component
    record Times(Clock clock) {

        Instant now() {
            return clock.instant();
        }

        Instant sendOn(Notice notice) {
            return notice.subject().isForStaff() ? notice.from() : Daytime.onOrAfter(notice.from(), ClinicTime.zone());
        }
    }
}
