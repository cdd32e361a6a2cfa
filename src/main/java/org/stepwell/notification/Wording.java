package org.stepwell.notification;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/**
 * Words a message when it is sent, from {@code messages/notification} in the person's language. Discreet, it says no more
 * than that the care team would like to hear from them; named, it says what about, and never for what or with whom.
 */
@Component
class Wording {

    private static final String PARAGRAPH = "\n\n";

    private final ResourceBundleMessageSource words = new ResourceBundleMessageSource();
    private final NotificationSettings settings;
    private final Clock clock;

    Wording(NotificationSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        words.setBasename("messages/notification");
        words.setDefaultEncoding(StandardCharsets.UTF_8.name());
        words.setDefaultLocale(Locale.ENGLISH);
    }

    Outgoing write(Notification notification, Recipient recipient, Recipient.Way way) {
        return write(notification, recipient, way, null);
    }

    /** @param link what a message that may say so leads to; null for any other */
    Outgoing write(Notification notification, Recipient recipient, Recipient.Way way, String link) {
        var language = recipient.language();
        var text = new StringBuilder(what(notification, recipient));
        if (link != null && recipient.subjectNamed()) {
            text.append(way.medium() == Medium.EMAIL ? PARAGRAPH : " ").append(link);
        }
        if (!notification.subject().isForStaff()) {
            text.append(way.medium() == Medium.EMAIL ? PARAGRAPH : " ")
                    .append(callBack(language))
                    .append(way.medium() == Medium.EMAIL ? PARAGRAPH : " ")
                    .append(say("stop", language));
        }
        return new Outgoing(notification.id(), way.address(), say("title", language), text.toString());
    }

    private String what(Notification notification, Recipient recipient) {
        return recipient.subjectNamed()
                ? named(notification, recipient.language())
                : say("discreet", recipient.language());
    }

    private String named(Notification notification, Locale language) {
        var key = notification.subject().key();
        return notification.happensAt() == null
                ? say(key, language)
                : say(key, language, day(notification.happensAt(), language), time(notification.happensAt(), language));
    }

    private String callBack(Locale language) {
        return settings.callBack() == null ? say("call-us", language) : say("call", language, settings.callBack());
    }

    private String say(String key, Locale language, Object... values) {
        return words.getMessage(key, values, language);
    }

    /** On the clinic's calendar, as the appointment was written down. */
    private String day(Instant at, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(language)
                .format(at.atZone(clock.getZone()));
    }

    private String time(Instant at, Locale language) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(language)
                .format(at.atZone(clock.getZone()));
    }
}
