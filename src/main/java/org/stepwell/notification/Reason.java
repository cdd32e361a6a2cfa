package org.stepwell.notification;

import org.stepwell.workflow.Word;
import org.stepwell.workflow.Words;

/** Why a message did not go. */
public enum Reason {
    NO_MESSAGES_WANTED,
    UNSUBSCRIBED,
    PERSON_DIED,
    CARE_OVER,
    APPOINTMENT_CHANGED,
    REACHED_MEANWHILE,
    TOO_LATE,
    NO_ADDRESS,
    ADDRESS_REFUSED,
    NO_CHANNEL,
    NO_MAIL_SERVER,
    NO_TEXT_GATEWAY,
    NOBODY_ON_CALL,
    SUBJECT_UNNAMED,
    NO_SITE,
    ACCOUNT_CLOSED,
    CHANNEL_DOWN;

    /** @return the reason as it ends a sentence */
    public String sentence() {
        return Words.say("word.notification-reason." + Word.of(this));
    }
}
