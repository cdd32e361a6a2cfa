package org.stepwell.notification.process;

import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stepwell.audit.Actor;
import org.stepwell.notification.AttemptMessages;
import org.stepwell.notification.Notice;
import org.stepwell.notification.Notifications;
import org.stepwell.notification.Subject;
import org.stepwell.patient.EpisodeId;

/**
 * Writes the messages that go with a step of another journey, when it opens: by then the journey has waited for the right
 * day, and a crisis that holds routine contact has held it too.
 */
@Component
class WriteAtSteps {

    static final String RENEW_CONSENT = "renew-consent";
    static final String ATTEMPT_CONTACT = "attempt-contact";
    static final String STEP_IN = "step-in";
    static final String REVIEW_EMERGENCY = "review-emergency-access";
    static final String UNSEEN_REPORT = "look-at-unseen-report";

    private final Notifications notifications;
    private final AttemptMessages attempts;
    private final Clock clock;

    WriteAtSteps(Notifications notifications, AttemptMessages attempts, Clock clock) {
        this.notifications = notifications;
        this.attempts = attempts;
        this.clock = clock;
    }

    @EventListener(condition = "#task.eventName == 'create'")
    void on(DelegateTask task) {
        switch (task.getTaskDefinitionKey()) {
            case RENEW_CONSENT -> write(task, Subject.CONSENT_DUE);
            case STEP_IN, UNSEEN_REPORT -> write(task, Subject.STEP_ESCALATED);
            case REVIEW_EMERGENCY -> {
                write(task, Subject.RECORD_OPENED);
                write(task, Subject.REVIEW_WAITS);
            }
            case ATTEMPT_CONTACT -> asSystem(() -> attempts.write(episode(task), task.getId()));
            default -> {}
        }
    }

    private void write(DelegateTask task, Subject subject) {
        asSystem(() -> notifications.write(episode(task), Notice.of(subject, task.getId(), clock.instant())));
    }

    private static void asSystem(Runnable work) {
        Actor.asSystem("notification", work);
    }

    private static EpisodeId episode(DelegateTask task) {
        return EpisodeId.of(task.getExecution().getProcessBusinessKey());
    }
}
