package org.stepwell.caseload.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stepwell.notification.Medium;
import org.stepwell.notification.MessagePreferences;
import org.stepwell.notification.Notification;
import org.stepwell.notification.NotificationState;
import org.stepwell.notification.Notifications;
import org.stepwell.notification.Reason;
import org.stepwell.patient.ContactChannel;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.Patient;

/** Reads what was told to the person for the patient page, which asks for it by the name {@code @messagesPanel}. */
@Component
class MessagesPanel {

    private final Notifications notifications;
    private final MessagePreferences preferences;

    MessagesPanel(Notifications notifications, MessagePreferences preferences) {
        this.notifications = notifications;
        this.preferences = preferences;
    }

    /**
     * One message as the page shows it.
     *
     * @param open whether somebody should tell the person another way
     */
    record Row(Instant at, String to, String subject, String stands, boolean open) {}

    /** What the person wants, as the form shows it before anybody changes it. */
    record Wishes(
            String email, boolean byText, boolean byEmail, boolean nameSubject, boolean stopped, String inShort) {}

    /** @return the newest first */
    public List<Row> of(EpisodeId episode) {
        return notifications.of(episode).stream().map(MessagesPanel::row).toList();
    }

    public Wishes wishes(Patient person) {
        var said = person.messages();
        var byText = person.mayBeSent(ContactChannel.TEXT);
        var byEmail = person.mayBeSent(ContactChannel.EMAIL);
        return new Wishes(
                said.email(), byText, byEmail, said.nameSubject(), said.stopped(), inShort(person, byText, byEmail));
    }

    /** @return whether the reader may change what the person wants */
    public boolean mayChange() {
        return preferences.mayChange();
    }

    private static String inShort(Patient person, boolean byText, boolean byEmail) {
        if (person.messages().stopped()) {
            return "The person wants no messages.";
        }
        if (!byText && !byEmail) {
            return "The person has not asked for messages.";
        }
        var ways = byText && byEmail ? "text message and e-mail" : byText ? "text message" : "e-mail";
        return "By " + ways
                + (person.messages().nameSubject()
                        ? "; they may say what they are about."
                        : "; they do not say what they are about.");
    }

    private static Row row(Notification message) {
        return new Row(
                message.settledAt().orElse(message.sendOn()),
                message.subject().isForStaff() ? "Supervisor on call" : "The person",
                subject(message),
                stands(message),
                message.state() == NotificationState.NOT_TOLD || message.state() == NotificationState.STOPPED);
    }

    private static String subject(Notification message) {
        return switch (message.subject()) {
            case APPOINTMENT_ARRANGED -> "Appointment";
            case APPOINTMENT_NEAR -> "Appointment, reminder";
            case PLAN_PUBLISHED -> "Care plan";
            case PLEASE_CALL -> "Please call";
            case CONSENT_DUE -> "Consent";
            case SIGN_IN_LINK -> "Link to their own page";
            case STEP_ESCALATED -> "A task needs you";
        };
    }

    private static String stands(Notification message) {
        var why = message.reason().map(Reason::sentence).map(": "::concat).orElse("");
        return switch (message.state()) {
            case WAITING -> "Waiting";
            case SENT -> "Sent" + by(message.medium());
            case HELD_BACK -> "Held back" + why;
            case NOT_SET_UP -> "Not sent" + why;
            case NOT_TOLD, STOPPED -> "Could not be told" + why;
        };
    }

    private static String by(Optional<Medium> medium) {
        return medium.map(it -> it == Medium.EMAIL ? " by e-mail" : " by text message")
                .orElse("");
    }
}
