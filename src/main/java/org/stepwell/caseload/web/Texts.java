package org.stepwell.caseload.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.stepwell.workflow.Words;

/** Turns what records hold into what people read. */
final class Texts {

    private Texts() {}

    static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(Words.say("when.pattern.day"), Words.language())
                .format(day);
    }

    /** @return "relapse prevention" for RELAPSE_PREVENTION and relapse-prevention */
    static String word(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    }

    /** @return the word with a capital first */
    static String sentence(String constant) {
        var word = word(constant);
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
