package org.stepwell.emergency;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.util.StringUtils;
import org.stepwell.workflow.Words;

/**
 * What somebody says at the door of a record that is not theirs.
 *
 * @param number a whole identifier of the person; or else
 * @param family the whole family name, and
 * @param born the birth date
 * @param happened what has happened, in words
 * @param part2 whether substance use records under 42 CFR Part 2 are needed too, and then
 * @param recipient who of the medical personnel gets to know them, and
 * @param affiliation the hospital or service that they belong to
 */
public record EmergencyCall(
        String number,
        String family,
        LocalDate born,
        EmergencyReason reason,
        String happened,
        boolean part2,
        String recipient,
        String affiliation) {

    /** In characters. */
    public static final int LONGEST = 2000;

    /** In characters. */
    public static final int LONGEST_NAME = 200;

    public EmergencyCall {
        number = written(number);
        family = written(family);
        happened = written(happened);
        recipient = written(recipient);
        affiliation = written(affiliation);
    }

    /** @return what is missing or too long, by field, each with a sentence; empty when nothing is */
    public Map<String, String> errors() {
        var errors = new LinkedHashMap<String, String>();
        if (number == null && (family == null || born == null)) {
            errors.put("number", Words.say("wrong.emergency.who"));
        }
        if (reason == null) {
            errors.put("reason", Words.say("wrong.emergency.reason"));
        }
        if (happened == null || happened.length() > LONGEST) {
            errors.put("happened", Words.say("wrong.emergency.happened", LONGEST));
        }
        if (part2) {
            part2(errors);
        }
        return errors;
    }

    private void part2(Map<String, String> errors) {
        if (reason != null && !reason.opensPart2()) {
            errors.put("part2", Words.say("wrong.emergency.part-2"));
        }
        if (recipient == null || recipient.length() > LONGEST_NAME) {
            errors.put("recipient", Words.say("wrong.consent.told-whom"));
        }
        if (affiliation == null || affiliation.length() > LONGEST_NAME) {
            errors.put("affiliation", Words.say("wrong.consent.told-where"));
        }
    }

    private static String written(String typed) {
        return StringUtils.hasText(typed) ? typed.replace("\r\n", "\n").strip() : null;
    }
}
