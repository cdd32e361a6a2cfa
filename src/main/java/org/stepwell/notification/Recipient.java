package org.stepwell.notification;

import java.util.List;
import java.util.Locale;

/**
 * Whom a message goes to.
 *
 * @param ways where they can be told, the way they prefer first; only ways they allow
 * @param language the language we write to them in
 * @param subjectNamed whether it may say what it is about
 * @param refusal why they get none; null if they do
 */
record Recipient(List<Way> ways, Locale language, boolean subjectNamed, Refusal refusal) {

    /** An address, and what carries a message there. */
    record Way(Medium medium, String address) {

        /** Nothing of the person: this text may end up in a log line. */
        @Override
        public String toString() {
            return "Way " + medium;
        }
    }

    /** Why nothing goes. */
    record Refusal(NotificationState as, Reason why) {}

    static Recipient none(NotificationState as, Reason why) {
        return new Recipient(List.of(), Locale.ENGLISH, false, new Refusal(as, why));
    }
}
