package org.stepwell.patient;

import java.util.regex.Pattern;

/**
 * Which messages the person wants from us and what those may say.
 *
 * @param email where e-mail reaches them; null when not known
 * @param byText whether they want text messages; null while nobody asked, and then the preferred way decides
 * @param byEmail the same for e-mail
 * @param nameSubject whether a message may say what it is about
 * @param stopped whether they want no messages at all any more, whatever else they said
 */
public record MessageWishes(String email, Boolean byText, Boolean byEmail, boolean nameSubject, boolean stopped) {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@,;:<>\"()]+@[^\\s@,;:<>\"()]+\\.[^\\s@,;:<>\"()]+");

    /** @throws InvalidPatient when the e-mail address is none */
    public MessageWishes {
        email = InvalidPatient.within(200, "email", email);
        InvalidPatient.when(
                email != null && !ADDRESS.matcher(email).matches(), "email", "is no e-mail address, such as a@b.org");
    }

    public static MessageWishes notAsked() {
        return new MessageWishes(null, null, null, false, false);
    }

    /** @param way text or e-mail; we send nothing by any other */
    boolean allow(ContactChannel way, ContactChannel preferred) {
        var said =
                switch (way) {
                    case TEXT -> byText;
                    case EMAIL -> byEmail;
                    default -> Boolean.FALSE;
                };
        return !stopped && (said == null ? way == preferred : said);
    }

    /** Nothing of the person: this text may end up in a log line. */
    @Override
    public String toString() {
        return "MessageWishes";
    }
}
