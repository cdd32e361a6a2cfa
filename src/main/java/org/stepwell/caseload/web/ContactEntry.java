package org.stepwell.caseload.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.stepwell.monitoring.ContactWay;
import org.stepwell.monitoring.UnplannedContact;
import org.stepwell.workflow.Word;
import org.stepwell.workflow.Words;

/** A contact as it was typed; any of it may be missing or wrong. */
public record ContactEntry(String reached, String way, String minutes, String note) {

    static ContactEntry empty() {
        return new ContactEntry(null, null, null, null);
    }

    /** @return what is wrong, by field; empty when nothing is */
    Map<String, String> errors() {
        var errors = new LinkedHashMap<String, String>();
        if (!"yes".equals(reached) && !"no".equals(reached)) {
            errors.put("reached", Words.say("contact-new.wrong.reached"));
        }
        if (Arrays.stream(ContactWay.values()).map(Word::of).noneMatch(word -> word.equals(way))) {
            errors.put("way", Words.say("contact-new.wrong.way"));
        }
        if (!isMinutes()) {
            errors.put("minutes", Words.say("contact-new.wrong.minutes", UnplannedContact.MOST_MINUTES));
        }
        if (written() != null && written().length() > UnplannedContact.LONGEST_NOTE) {
            errors.put("note", Words.say("contact-new.wrong.note", UnplannedContact.LONGEST_NOTE));
        }
        return errors;
    }

    /** To be asked only for what has no errors. */
    UnplannedContact contact() {
        return new UnplannedContact(
                reached.equals("yes"),
                Word.to(ContactWay.class, way),
                written(),
                isBlank(minutes) ? null : Integer.valueOf(minutes.strip()));
    }

    private boolean isMinutes() {
        return isBlank(minutes)
                || minutes.strip().matches("\\d{1,3}")
                        && Integer.parseInt(minutes.strip()) <= UnplannedContact.MOST_MINUTES;
    }

    /** A browser sends each end of a line as two characters and counts it as one. */
    private String written() {
        return isBlank(note) ? null : note.replace("\r\n", "\n").strip();
    }

    private static boolean isBlank(String typed) {
        return typed == null || typed.isBlank();
    }
}
