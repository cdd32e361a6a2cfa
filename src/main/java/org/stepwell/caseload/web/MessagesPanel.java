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
import org.stepwell.team.Role;
import org.stepwell.workflow.Word;
import org.stepwell.workflow.Words;

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
            return Words.say("messages.wants.none");
        }
        if (!byText && !byEmail) {
            return Words.say("messages.wants.not-asked");
        }
        var ways = byText && byEmail ? "messages.wants.both" : byText ? "messages.wants.text" : "messages.wants.email";
        return Words.say(
                person.messages().nameSubject() ? "messages.wants.subject" : "messages.wants.discreet",
                Words.say(ways));
    }

    private static Row row(Notification message) {
        return new Row(
                message.settledAt().orElse(message.sendOn()),
                Words.say("messages.to."
                        + message.subject().onCall().map(Role::key).orElse("person")),
                subject(message),
                stands(message),
                message.state() == NotificationState.NOT_TOLD || message.state() == NotificationState.STOPPED);
    }

    private static String subject(Notification message) {
        return Words.say("messages.subject." + Word.of(message.subject()));
    }

    private static String stands(Notification message) {
        var why = message.reason().map(Reason::sentence).map(": "::concat).orElse("");
        return switch (message.state()) {
            case WAITING -> Words.say("messages.state.waiting");
            case SENT -> sent(message.medium());
            case HELD_BACK -> Words.say("messages.state.held-back") + why;
            case NOT_SET_UP -> Words.say("messages.state.not-sent") + why;
            case NOT_TOLD, STOPPED -> Words.say("messages.state.not-told") + why;
        };
    }

    private static String sent(Optional<Medium> medium) {
        return Words.say(medium.map(it -> it == Medium.EMAIL ? "messages.state.by-email" : "messages.state.by-text")
                .orElse("messages.state.sent"));
    }
}
