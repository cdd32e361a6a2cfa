package org.stepwell.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stepwell.audit.Actor;
import org.stepwell.careplan.CarePlanPublished;
import org.stepwell.patient.EpisodeId;
import org.stepwell.referral.AppointmentArranged;
import org.stepwell.workflow.StepStopped;

/** What elsewhere in care is told to the person, and what becomes of a message that stopped. */
@Component
class NotificationTriggers {

    /** The day before: early enough to change plans, late enough to be remembered. Product default. */
    private static final Duration BEFORE = Duration.ofDays(1);

    private final Notifications notifications;
    private final NotificationRepository repository;
    private final Clock clock;

    NotificationTriggers(Notifications notifications, NotificationRepository repository, Clock clock) {
        this.notifications = notifications;
        this.repository = repository;
        this.clock = clock;
    }

    @EventListener
    void on(CarePlanPublished published) {
        var occasion = published.planId().toString();
        write(published.episode(), Notice.of(Subject.PLAN_PUBLISHED, occasion, clock.instant()));
    }

    /** An appointment within a day needs no second message. */
    @EventListener
    void on(AppointmentArranged arranged) {
        var now = clock.instant();
        var dayBefore = arranged.at().minus(BEFORE);
        if (arranged.at().isAfter(now)) {
            write(arranged.episode(), about(Subject.APPOINTMENT_ARRANGED, arranged, now));
        }
        if (dayBefore.isAfter(now)) {
            write(arranged.episode(), about(Subject.APPOINTMENT_NEAR, arranged, dayBefore));
        }
    }

    /** Looks first: most steps that stop are no messages. */
    @EventListener
    void on(StepStopped stopped) {
        repository
                .findByJourneyId(stopped.processInstanceId())
                .ifPresent(message ->
                        Actor.asSystem("notification", () -> notifications.stop(message.episodeId(), message.id())));
    }

    private void write(EpisodeId episode, Notice notice) {
        Actor.asSystem("notification", () -> notifications.write(episode, notice));
    }

    private static Notice about(Subject subject, AppointmentArranged arranged, Instant from) {
        var occasion = arranged.referralId() + "@" + arranged.at();
        return new Notice(subject, occasion, arranged.referralId(), arranged.at(), from);
    }
}
