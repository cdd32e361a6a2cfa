package org.stepwell.notification;

/** What carries a message. */
public enum Medium {
    EMAIL(Reason.NO_MAIL_SERVER),
    TEXT(Reason.NO_TEXT_GATEWAY);

    private final Reason missing;

    Medium(Reason missing) {
        this.missing = missing;
    }

    /** @return why it carries nothing as long as nobody has set it up */
    Reason missing() {
        return missing;
    }

    /** @return what carries a message to this address */
    static Medium of(String address) {
        return address.contains("@") ? EMAIL : TEXT;
    }
}
