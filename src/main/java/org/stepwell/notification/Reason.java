package org.stepwell.notification;

/** Why a message did not go. */
public enum Reason {
    NO_MESSAGES_WANTED("the person has not asked for messages"),
    UNSUBSCRIBED("the person wants no messages any more"),
    PERSON_DIED("the person has died"),
    CARE_OVER("care is over"),
    APPOINTMENT_CHANGED("the appointment no longer stands"),
    REACHED_MEANWHILE("nobody is looking for the person any more"),
    TOO_LATE("its time had passed"),
    NO_ADDRESS("no address or number is known"),
    ADDRESS_REFUSED("the address or number was refused"),
    NO_CHANNEL("neither a mail server nor a gateway for text messages is configured"),
    NO_MAIL_SERVER("no mail server is configured"),
    NO_TEXT_GATEWAY("no gateway for text messages is configured"),
    NOBODY_ON_CALL("nobody is configured as on call"),
    SUBJECT_UNNAMED("the person has not allowed messages to say what they are about, and a link does"),
    NO_SITE("the address of this site is not configured"),
    ACCOUNT_CLOSED("their account is closed"),
    CHANNEL_DOWN("the mail server or gateway did not take it; a supervisor has the step");

    private final String sentence;

    Reason(String sentence) {
        this.sentence = sentence;
    }

    /** @return the reason as it ends a sentence */
    public String sentence() {
        return sentence;
    }
}
